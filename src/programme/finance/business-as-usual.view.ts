/** What the API shows of doing nothing: what is real of it and what is not. */
import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../api/record-view.ts';
import { Money } from '../../api/scalars.ts';
import { DomainEnum } from '../../options/option.view.ts';
import { lineStandings, workStandings } from './business-as-usual.ts';

const LineStandingEnum = enumOf(
  lineStandings,
  'BaselineLineStanding',
  'TIED_TO_LEDGER: a budget holds it under a ledger code. UNKNOWN: no amount. NOT_CASH: depreciation, recharges. HISTORY: an earlier year of the same cost.',
);
const WorkStandingEnum = enumOf(
  workStandings,
  'BaselineWorkStanding',
  'Only funded work, and unfunded work at the chance that somebody stated, may count when it need not be done.',
);

@ObjectType({ simpleResolvers: true })
export class BaselineLines {
  @Field(() => LineStandingEnum)
  standing!: string;

  @Field(() => Int)
  lines!: number;

  @Field(() => Money, { nullable: true, description: 'Pounds a year, income taken off; null where nothing is known or counted.' })
  amount!: number | null;

  @Field(() => [String], { description: 'Codes of the largest few.' })
  examples!: readonly string[];
}

@ObjectType({ simpleResolvers: true })
export class BaselineWorks {
  @Field(() => WorkStandingEnum)
  standing!: string;

  @Field(() => Int)
  works!: number;

  @Field(() => Money)
  cost!: number;

  @Field(() => Money, { description: 'What options may count of it.' })
  counted!: number;
}

@ObjectType({ simpleResolvers: true })
export class ReplacementsDue {
  @Field(() => DomainEnum)
  domain!: string;

  @Field(() => Int, { description: 'Assets past the day that policy replaces them.' })
  lifeExpired!: number;

  @Field(() => Money, { description: 'What new ones cost today, of those whose price is known.' })
  price!: number;

  @Field(() => Int)
  priceUnknown!: number;

  @Field(() => Int, { description: 'Assets of which policy says no day.' })
  dayUnknown!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What doing nothing costs, in the prices of year 0, and what of it is real.' })
export class BusinessAsUsual {
  @Field(() => String)
  summary!: string;

  @Field(() => [BaselineLines])
  lines!: readonly BaselineLines[];

  @Field(() => [BaselineWorks])
  works!: readonly BaselineWorks[];

  @Field(() => [ReplacementsDue])
  replacements!: readonly ReplacementsDue[];
}
