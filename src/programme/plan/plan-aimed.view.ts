/** What the API shows of what a plan has to save. */
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../api/record-view.ts';
import { CalendarDate, Year } from '../../api/scalars.ts';
import { TargetLevelEnum, TargetStatusEnum } from '../finance/targets.view.ts';

const PlanAimKindEnum = enumOf(
  ['TARGET', 'GAP', 'BUDGETS'],
  'PlanAimedAtKind',
  'TARGET: a version of a target. GAP: the gap of a medium-term plan. BUDGETS: the saving targets of the years, where they have any.',
);

@ObjectType({ simpleResolvers: true, description: 'What a plan has to save in its years, and who said so when.' })
export class PlanAimedAt {
  @Field(() => PlanAimKindEnum)
  kind!: string;

  @Field(() => ID, { nullable: true, description: 'Of a target its code, of a gap the medium-term plan.' })
  code!: string | null;

  @Field(() => Int, { nullable: true, description: 'The version of the target.' })
  version!: number | null;

  @Field(() => TargetLevelEnum, { nullable: true })
  level!: string | null;

  @Field(() => TargetStatusEnum, { nullable: true })
  status!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day it was said.' })
  recordedOn!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day by which it will be known exactly.' })
  resolvesOn!: string | null;

  @Field(() => Boolean, { description: 'Whether it was said that it could rise.' })
  mayRise!: boolean;

  @Field(() => String, { nullable: true })
  source!: string | null;

  @Field(() => [Year], { description: 'Years whose gap is UNKNOWN, and of which nothing is asked.' })
  unknownYears!: readonly string[];
}
