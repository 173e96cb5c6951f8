/** What it costs to put a whole plan off. */
import { Arg, Ctx, Extensions, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { refuseOutOfRange } from '../../api/refusal.ts';
import { Money, Year } from '../../api/scalars.ts';
import { financialYearAfter } from '../../appraisal/index.ts';
import type { AskedContext } from '../asked-context.ts';
import { optionGlobalId } from '../ranking/option-shown.ts';
import { appraisedOptions } from '../ranking/ranking.ts';
import { optionMoney, unweighable, worthOf } from './option-candidates.ts';
import { Plan } from './plan.view.ts';
import { type Later, planDelayed } from './plan-delay.ts';
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

@ObjectType({ simpleResolvers: true })
export class SavingForgone {
  @Field(() => Year)
  financialYear!: string;

  @Field(() => Money, { description: 'Recurring saving that comes later or not at all, in the prices of year 0; negative where more is saved.' })
  amount!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Everything in the plan that can wait begun some years later. Whether the money of the years would allow it is not asked.',
})
export class PlanDelayed {
  @Field(() => Money, { description: 'Value of the plan that is lost.' })
  cost!: number;

  @Field(() => [SavingForgone], { description: 'What discounting hides: the cash that is missing in each year.' })
  savingForgone!: readonly SavingForgone[];

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
    const byId = new Map<string, Later>();
    for (const start of new Set(picks.map(({ start: { year } }) => year))) {
      const later = await appraisedOptions(context, context.families, { scenario: given.scenario, startsIn: start + years });
      for (const one of later)
        if (unweighable(one) === null)
          byId.set(`${optionGlobalId(one.option)} ${start}`, { value: worthOf(one, question.worth), saving: optionMoney(one).saving });
    }
    const { savingForgone, ...rest } = planDelayed(picks, question.problem.years, ({ candidate, start }) => {
      const stated = candidate.starts.find(({ year }) => year === start.year + years);
      return stated ?? byId.get(`${candidate.code} ${start.year}`) ?? null;
    });
    return { ...rest, savingForgone: savingForgone.map((amount, year) => ({ financialYear: financialYearAfter(given.base, year), amount })) };
  }
}
