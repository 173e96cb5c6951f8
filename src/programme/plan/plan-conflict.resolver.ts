/** What clashes where no plan fits, and the least that would help. */
import { Extensions, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { financialYearAfter } from '../../appraisal/index.ts';
import { leastRelaxations } from '../../portfolio/least-relaxations.ts';
import { type Clash, clashOf } from '../../portfolio/plan-clash.ts';
import { budgetsRelaxed } from './budgets-offered.ts';
import { clashShown } from './clash-said.ts';
import { Plan, PlanRuleEnum } from './plan.view.ts';
import { ClashPart, Relaxation } from './plan-conflict.view.ts';
import type { AnsweredPlan } from './plan-shown.ts';

/** For each model that is solved to find what clashes. */
const secondsForStep = 2;

@ObjectType({ simpleResolvers: true, description: 'Why no plan keeps every rule.' })
export class PlanConflict {
  @Field(() => [PlanRuleEnum], { description: 'Kinds of rules that together allow no plan, though they would without any one of them.' })
  rules!: readonly string[];
}

interface Asked {
  readonly asked: AnsweredPlan;
}
interface Found extends Asked {
  readonly clash: Clash;
}

@Resolver(() => PlanConflict)
export class PlanConflictResolver {
  @FieldResolver(() => [ClashPart], {
    description:
      'The single rules behind them, as few as clash by themselves: which group, which year, which must be in. There may be other clashes beside this one.',
  })
  parts(@Root() { asked, clash }: Found): readonly object[] {
    return clashShown(clash, asked);
  }

  @Extensions({ complexity: 1_000 })
  @FieldResolver(() => [Relaxation])
  async relaxations(@Root() { asked: { question, given } }: Found): Promise<readonly object[]> {
    return (await leastRelaxations(question.problem, { seconds: secondsForStep })).map((one) => ({
      ...one,
      amount: one.team === null ? one.amount : null,
      days: one.team === null ? null : one.amount,
      financialYear: one.year === null ? null : financialYearAfter(given.base, one.year),
      budgets: budgetsRelaxed(question, one, given),
    }));
  }
}

@Resolver(() => Plan)
export class ConflictOfPlanResolver {
  @Extensions({ complexity: 1_000 })
  @FieldResolver(() => PlanConflict, { nullable: true, description: 'Null where there is a plan.' })
  async conflict(@Root() { asked }: Plan & Asked): Promise<object | null> {
    if (asked.plan.outcome !== 'INFEASIBLE') return null;
    const clash = await clashOf(asked.question.problem, { seconds: secondsForStep });
    return { asked, clash, rules: clash.rules };
  }
}
