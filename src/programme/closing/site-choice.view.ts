/** What the API shows alike of every choice among sites. */
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../api/record-view.ts';
import { Warning } from '../../options/option.view.ts';
import { TravelBasis } from '../../options/travel-basis.view.ts';
import { coverOutcomes } from './cover-plan.ts';

const CoverOutcomeEnum = enumOf(
  coverOutcomes,
  'CoverOutcome',
  'PROVED: no cheaper set exists. BEST_SO_FAR: time ran out, see the bound. INFEASIBLE: no set does all that was asked; the nearest that can be done is given. OUT_OF_TIME: nothing was found.',
);

@ObjectType({ simpleResolvers: true })
export class SiteChoice {
  @Field(() => CoverOutcomeEnum)
  outcome!: string;

  @Field(() => String)
  summary!: string;

  @Field(() => [String], { description: 'Why it cannot all be done.' })
  because!: readonly string[];

  @Field(() => String, { description: 'How the travel times were worked out.' })
  travelModel!: string;

  @Field(() => TravelBasis, { description: 'The same, counted: which times were imported and which were modelled.' })
  travelBasis!: TravelBasis;

  @Field(() => [Warning])
  warnings!: readonly Warning[];
}
