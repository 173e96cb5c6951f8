/** What the API shows of scenarios side by side. */
import { GraphQLFloat } from 'graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../api/record-view.ts';
import { Money, Year } from '../../api/scalars.ts';
import { Option } from '../../options/option.view.ts';
import { RankingTotals } from '../ranking/ranking.view.ts';
import { AssumptionChange } from '../ranking/ranking-changes.view.ts';
import { TargetRange } from './targets.view.ts';

const ChangesEnum = enumOf(['ASSUMPTION', 'HEADCOUNT', 'ESTABLISHMENT', 'TARGET', 'BUDGET', 'POLICY'], 'ScenarioChanges', 'What a scenario changes.');

@ObjectType({ simpleResolvers: true })
export class ScenarioDifference {
  @Field(() => ChangesEnum)
  changes!: string;

  @Field(() => String)
  key!: string;

  @Field(() => [String], { description: 'What the first scenario does to it, such as "TIMES 0.5"; none where it leaves it as it is.' })
  from!: readonly string[];

  @Field(() => [String])
  to!: readonly string[];
}

@ObjectType({ simpleResolvers: true })
export class PeopleOfGrade {
  @Field(() => String)
  grade!: string;

  @Field(() => GraphQLFloat)
  fteFrom!: number;

  @Field(() => GraphQLFloat)
  fteTo!: number;

  @Field(() => Int)
  peopleFrom!: number;

  @Field(() => Int)
  peopleTo!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What two scenarios say differently, and what comes of it.' })
export class ScenarioDiff {
  @Field(() => String, { description: 'Title of the first.' })
  from!: string;

  @Field(() => String)
  to!: string;

  @Field(() => [ScenarioDifference])
  differences!: readonly ScenarioDifference[];

  @Field(() => [AssumptionChange], { description: 'Assumptions that hold otherwise, whatever was written.' })
  assumptions!: readonly AssumptionChange[];

  @Field(() => [PeopleOfGrade], { description: 'Grades with another number of posts or people.' })
  people!: readonly PeopleOfGrade[];
}

@ObjectType({ simpleResolvers: true })
export class GapOfYear {
  @Field(() => Year)
  financialYear!: string;

  @Field(() => Money, { nullable: true, description: 'Nominal, before any plan; null is UNKNOWN.' })
  gap!: number | null;
}

@ObjectType({ simpleResolvers: true })
export class LeadingOption {
  @Field(() => Int)
  rank!: number;

  @Field(() => Option)
  option!: object;
}

@ObjectType({ simpleResolvers: true, description: 'What comes of one scenario.' })
export class ComparedScenario {
  @Field(() => ID)
  scenario!: string;

  @Field(() => String)
  title!: string;

  @Field(() => [ScenarioDifference], { description: 'From the assumptions as recorded.' })
  differences!: readonly ScenarioDifference[];

  @Field(() => Int, { description: 'Options that can be done.' })
  possible!: number;

  @Field(() => RankingTotals)
  totals!: RankingTotals;

  @Field(() => [LeadingOption])
  leading!: readonly LeadingOption[];

  @Field(() => Int, { description: 'Officers, PCSOs and staff.' })
  people!: number;

  @Field(() => String, { nullable: true, description: 'The target that the scenario wants; null where it names none.' })
  target!: string | null;

  @Field(() => TargetRange, { nullable: true, description: 'That target as it now stands.' })
  targetRange!: TargetRange | null;

  @Field(() => String, { description: 'The medium-term plan that holds.' })
  outlook!: string;

  @Field(() => [GapOfYear])
  gaps!: readonly GapOfYear[];
}
