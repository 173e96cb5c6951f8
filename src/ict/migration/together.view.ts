/** What the API shows of an option to move systems together beyond what every option shows. */
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../api/page.ts';
import { CalendarDate, Money } from '../../api/scalars.ts';
import { Option } from '../../options/option.view.ts';
import { itAssetRecords } from '../records.ts';
import { LeavingSystem } from './places.view.ts';

@ObjectType({
  implements: [Option, Node],
  simpleResolvers: true,
  description: 'Move everything that stands on a host, in a room or on a database, and what can only move with it, so that what they share ends.',
})
export class MoveTogetherOption extends Option {
  @Field(() => itAssetRecords.view.type, { description: 'What is left empty: of several that the same systems leave, the room.' })
  place!: object;

  @Field(() => [LeavingSystem], { description: 'In the order of codes, each on its own day.' })
  leaving!: readonly object[];

  @Field(() => CalendarDate, { description: 'The last day of use of the last of them.' })
  lastUse!: string;

  @Field(() => [itAssetRecords.view.type], { description: 'Hosts and rooms that lose their last dependant with them.' })
  switchedOffWithThem!: readonly object[];

  @Field(() => Money, { nullable: true, description: 'What doubleRunning comes to for them alone, paid twice or committed and not used. Null is UNKNOWN.' })
  doubleRunning!: number | null;
}
