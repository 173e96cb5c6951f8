/** What a model can be asked beyond its columns. */
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { enumOf } from '../api/record-view.ts';
import { lifecycleStates } from './it-model.record.ts';
import { stateOf } from './lifecycle.ts';
import { itModelRecords } from './records.ts';
import type { ItModel } from './snapshot.ts';

@Resolver(() => itModelRecords.view.type)
export class ItModelResolver {
  @FieldResolver(() => enumOf(lifecycleStates, 'ItModelLifecycleState'), {
    description: 'What is known of the end of support: as recorded, or else DATED where an end of support or of security stands, and UNKNOWN where none does.',
  })
  supportState(@Root() model: ItModel): string {
    return stateOf(model);
  }
}
