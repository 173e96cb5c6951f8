/** How much is odd in the records of the fleet, by kind of check; the findings themselves are a list of records. */
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { enumOf } from '../api/record-view.ts';
import { checkCodes, checkKinds, treatments } from './data-check.ts';
import { dataChecksOf } from './data-checks.store.ts';

/** The same enums as those of the columns of findings, whose names are made there. */
const CheckEnum = enumOf(checkCodes, 'FleetDataCheckCheck');
const TreatmentEnum = enumOf(treatments, 'FleetDataCheckTreatment');

@ObjectType({ simpleResolvers: true })
class FleetDataCheckCount {
  @Field(() => CheckEnum)
  check!: string;

  @Field(() => Int, { description: 'Entries in the list of findings.' })
  findings!: number;

  @Field(() => Int, { description: 'Rows of the files that they concern.' })
  rows!: number;

  @Field(() => TreatmentEnum)
  treatment!: string;

  @Field(() => String)
  whatToDo!: string;
}

@Resolver()
export class DataChecksResolver {
  @Query(() => [FleetDataCheckCount], { description: 'Every kind of check with how much it found, 0 included.' })
  async fleetDataCheckCounts(@Ctx() context: Context): Promise<readonly FleetDataCheckCount[]> {
    const found = Map.groupBy(await dataChecksOf(context), ({ check }) => check);
    return checkCodes.map((check) => {
      const those = found.get(check) ?? [];
      const { treatment, whatToDo } = checkKinds[check];
      return { check, findings: those.length, rows: those.reduce((sum, { rows }) => sum + rows, 0), treatment, whatToDo };
    });
  }
}
