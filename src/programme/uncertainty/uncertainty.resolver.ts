/** E4.6: how sure a plan is, and what moves it most. */
import { Arg, Args, Ctx, Extensions, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { refuseOutOfRange } from '../../api/refusal.ts';
import { Money } from '../../api/scalars.ts';
import { financialYearAfter } from '../../appraisal/index.ts';
import type { AskedContext } from '../asked-context.ts';
import { Plan } from '../plan/plan.view.ts';
import type { AnsweredPlan } from '../plan/plan-shown.ts';
import { planUncertainty } from './plan-uncertainty.ts';
import { planTornado } from './tornado.ts';
import { factorBars } from './tornado-of-factors.ts';
import { askedUnderDrivers, driverShown, driverWarnings } from './uncertain-plan.store.ts';
import { DrawingArgs, refuseDraws } from './uncertainty.input.ts';
import { FactorBar, PlanUncertainty, TornadoBar } from './uncertainty.view.ts';

type Asked = Plan & { readonly asked: AnsweredPlan };
const mostSavings = 10;

@Resolver(() => Plan)
export class UncertaintyResolver {
  @Extensions({ complexity: 5_000 })
  @FieldResolver(() => PlanUncertainty, { nullable: true, description: 'How sure this plan is; null where there is no plan.' })
  async uncertainty(
    @Args(() => DrawingArgs) drawing: DrawingArgs,
    @Arg('savings', () => [Money], { nullable: true, description: `Up to ${mostSavings} yearly savings of which the chance is wanted in each year.` })
    savings: number[] | undefined,
    @Root() { asked }: Asked,
    @Ctx() context: AskedContext,
  ): Promise<object | null> {
    refuseDraws(drawing);
    refuseOutOfRange('savings', savings?.length ?? 0, 0, mostSavings);
    const { evaluated } = asked.plan;
    if (evaluated === null) return null;
    const under = await askedUnderDrivers(context, asked, evaluated);
    const { years, ...found } = planUncertainty(under, evaluated.years, drawing, savings ?? []);
    return {
      ...found,
      seed: drawing.seed,
      drivers: under.drivers.length,
      years: years.map(({ year, ...rest }) => ({ ...rest, financialYear: financialYearAfter(asked.given.base, year) })),
      warnings: driverWarnings(under),
    };
  }

  @Extensions({ complexity: 2_000 })
  @FieldResolver(() => [TornadoBar], {
    nullable: true,
    description: 'What moves what the plan is worth, one thing at a time, the most first; null where there is no plan.',
  })
  async tornado(
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, 1 to 100.' }) first: number,
    @Root() { asked }: Asked,
    @Ctx() context: AskedContext,
  ): Promise<readonly object[] | null> {
    refuseOutOfRange('first', first, 1, 100);
    const { evaluated } = asked.plan;
    if (evaluated === null) return null;
    const bars = planTornado(await askedUnderDrivers(context, asked, evaluated), evaluated.value);
    return bars.slice(0, first).map(({ driver, ...bar }) => ({ ...bar, driver: driverShown(driver) }));
  }

  @Extensions({ complexity: 1_000 })
  @FieldResolver(() => [FactorBar], {
    nullable: true,
    description: 'The same with everything that shares a factor moved at once, such as energy in all buildings; null where there is no plan.',
  })
  async tornadoOfFactors(@Root() { asked }: Asked, @Ctx() context: AskedContext): Promise<readonly object[] | null> {
    const { evaluated } = asked.plan;
    if (evaluated === null) return null;
    const bars = factorBars(await askedUnderDrivers(context, asked, evaluated));
    return bars.map(({ drivers, ...bar }) => ({ ...bar, drivers: drivers.map(driverShown) }));
  }
}
