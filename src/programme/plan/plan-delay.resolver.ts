/** What it costs to put a whole plan off. */
import { Arg, Ctx, Extensions, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { refuseOutOfRange } from '../../api/refusal.ts';
import { Money } from '../../api/scalars.ts';
import type { AskedContext } from '../asked-context.ts';
import { optionGlobalId } from '../ranking/option-shown.ts';
import { appraisedOptions } from '../ranking/ranking.ts';
import { unweighable, worthOf } from './option-candidates.ts';
import { Plan } from './plan.view.ts';
import { planDelayed } from './plan-delay.ts';
import type { AnsweredPlan } from './plan-shown.ts';

const mostYears = 5;

@ObjectType({ simpleResolvers: true })
export class PartDelayed {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Money, { description: 'Negative where waiting is worth more.' })
  cost!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Everything in the plan that can wait begun some years later. Whether the money of the years would allow it is not asked.',
})
export class PlanDelayed {
  @Field(() => Money, { description: 'Value of the plan that is lost.' })
  cost!: number;

  @Field(() => [PartDelayed], { description: 'The dearest to put off first.' })
  parts!: readonly PartDelayed[];

  @Field(() => [String], { description: 'Parts that cannot be begun so much later, and are taken to be begun as planned.' })
  cannotBePutOff!: readonly string[];
}

@Resolver(() => Plan)
export class PlanDelayResolver {
  @Extensions({ complexity: 2_000 })
  @FieldResolver(() => PlanDelayed, { description: 'What a delay of the whole plan costs.' })
  async costOfDelay(
    @Arg('years', () => Int, { defaultValue: 1, description: `1 to ${mostYears}.` }) years: number,
    @Root() { asked: { question, plan, given } }: Plan & { readonly asked: AnsweredPlan },
    @Ctx() context: AskedContext,
  ): Promise<object> {
    refuseOutOfRange('years', years, 1, mostYears);
    const picks = plan.evaluated?.picks ?? [];
    const worth = new Map<string, number>();
    for (const start of new Set(picks.map(({ start: { year } }) => year))) {
      const later = await appraisedOptions(context, context.families, { scenario: given.scenario, startsIn: start + years });
      for (const one of later) if (unweighable(one) === null) worth.set(`${optionGlobalId(one.option)} ${start}`, worthOf(one, question.worth));
    }
    return planDelayed(picks, ({ candidate, start }) => {
      const stated = candidate.starts.find(({ year }) => year === start.year + years);
      return stated?.value ?? worth.get(`${candidate.code} ${start.year}`) ?? null;
    });
  }
}
