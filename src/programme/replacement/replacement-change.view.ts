/** What the API shows of what a changed ceiling does to a replacement programme. */
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../api/record-view.ts';
import { Money, Year } from '../../api/scalars.ts';
import { Asset } from '../../options/option.view.ts';

export const OutcomeEnum = enumOf(['PROVED', 'BEST_SO_FAR', 'INFEASIBLE', 'OUT_OF_TIME'], 'ReplacementOutcome');

@ObjectType({ simpleResolvers: true })
export class ProgrammeYear {
  @Field(() => Year, { nullable: true, description: 'Null: after the programme.' })
  financialYear!: string | null;

  @Field(() => Int)
  replaced!: number;

  @Field(() => Int, { description: 'Of these, late.' })
  late!: number;

  @Field(() => Money, { description: 'Successors whose life ends within the programme included.' })
  capital!: number;

  @Field(() => Money, { nullable: true, description: 'Null: no ceiling.' })
  ceiling!: number | null;

  @Field(() => Money, { description: 'What would fall due in it if nothing waited.' })
  wanted!: number;
}

@ObjectType({ simpleResolvers: true, description: 'One asset that a changed ceiling moves. A null year is after the programme.' })
export class ProgrammeMove {
  @Field(() => Asset)
  asset!: Asset;

  @Field(() => Year, { nullable: true })
  from!: string | null;

  @Field(() => Year, { nullable: true })
  to!: string | null;

  @Field(() => Money)
  capital!: number;

  @Field(() => Money, { description: 'Present value over the horizon; negative where the move saves.' })
  costsMore!: number;

  @Field(() => Money, { description: 'Of it, running cost: fuel, servicing, days off the road.' })
  runningCostsMore!: number;
}

@ObjectType({ simpleResolvers: true, description: 'The same programme under the changed ceiling, and what moves.' })
export class ProgrammeChange {
  @Field(() => OutcomeEnum)
  outcome!: string;

  @Field(() => [String])
  because!: readonly string[];

  @Field(() => Money, { nullable: true, description: 'What waiting costs more than under the ceilings as given; null where there is no programme to compare.' })
  costsMore!: number | null;

  @Field(() => Money, { nullable: true, description: 'Of it, running cost.' })
  runningCostsMore!: number | null;

  @Field(() => [ProgrammeMove], { description: 'What is replaced later than under the ceilings as given.' })
  delayed!: readonly ProgrammeMove[];

  @Field(() => [ProgrammeMove], { description: 'What is replaced sooner.' })
  broughtForward!: readonly ProgrammeMove[];

  @Field(() => [ProgrammeYear])
  years!: readonly ProgrammeYear[];
}
