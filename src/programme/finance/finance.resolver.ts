/** E4.10 and targets: what is to be saved, as it was said on a day; what has been saved; and whether anything is claimed a second time. */
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../access/context.ts';
import { Refusal } from '../../api/refusal.ts';
import { CalendarDate } from '../../api/scalars.ts';
import { givenOf } from '../../register/given.ts';
import { registerOf } from '../../register/register.store.ts';
import type { AskedContext } from '../asked-context.ts';
import { Plan } from '../plan/plan.view.ts';
import type { AnsweredPlan } from '../plan/plan-shown.ts';
import { targetInForce } from '../plan/plan-target.ts';
import { optionGlobalId } from '../ranking/option-shown.ts';
import { appraisedOptions } from '../ranking/ranking.ts';
import { type Claim, claimedAgain } from './claimed-again.ts';
import { ClaimedAgain, DeliveredSavings } from './delivered.view.ts';
import { deliveredLedger } from './delivered-savings.ts';
import { financeOf } from './finance.store.ts';
import { targetVersions } from './saving-targets.ts';
import { targetCoverage } from './target-coverage.ts';
import { TargetCoverage, TargetVersion } from './targets.view.ts';

const asRecordedAtArgument = { nullable: true, description: 'What was known on this day; today unless said.' } as const;

@Resolver(() => DeliveredSavings)
export class FinanceResolver {
  @Query(() => [TargetVersion], { description: 'Savings targets in every version said by a day, the newest of each first.' })
  async targets(
    @Arg('code', () => ID, { nullable: true }) code: string | undefined,
    @Arg('asRecordedAt', () => CalendarDate, asRecordedAtArgument) asRecordedAt: string | undefined,
    @Ctx() context: Context,
  ): Promise<readonly object[]> {
    const all = targetVersions(await financeOf(context), asRecordedAt ?? undefined);
    const found = all.filter(({ target }) => code == null || target.code === code);
    if (code != null && found.length === 0)
      throw new Refusal('NOT_FOUND', 'There is no such target on that day.', {
        where: 'code',
        found: code.slice(0, 60),
        fix: 'ask without a code to see them all',
      });
    return found.map(({ target, ...rest }) => ({ ...target, ...rest }));
  }

  @Query(() => DeliveredSavings, { description: 'Savings already made, by fact: sources that differ stand side by side.' })
  async deliveredSavings(
    @Arg('asRecordedAt', () => CalendarDate, asRecordedAtArgument) asRecordedAt: string | undefined,
    @Ctx() context: Context,
  ): Promise<object> {
    return deliveredLedger((await financeOf(context)).deliveredSavings, asRecordedAt ?? undefined);
  }

  @FieldResolver(() => [ClaimedAgain], { description: 'Options, each by itself, that would claim what has been saved before.' })
  async claimedAgain(@Root() { facts }: DeliveredSavings, @Ctx() context: AskedContext): Promise<readonly object[]> {
    const ledger = facts.flatMap(({ statements }) => statements as never[]);
    const options = (await appraisedOptions(context, context.families)).filter(({ option }) => option.impossibleBecause.length === 0);
    const [{ costLines }, given] = [await registerOf(context), await givenOf(context)];
    const touched = new Set(ledger.map(({ costLine }) => costLine as string | null));
    return options.flatMap(({ option }) => {
      const lines = option.lines.filter(({ costLine }) => costLine !== undefined && touched.has(costLine));
      const claims = lines.map((line): Claim => ({ by: optionGlobalId(option), costLine: line.costLine!, share: line.releaseShare ?? 0 }));
      return claimedAgain(ledger, claims, costLines, given);
    });
  }
}

@Resolver(() => Plan)
export class PlanClaimsResolver {
  @FieldResolver(() => [TargetCoverage], {
    nullable: true,
    description: 'How far the plan covers a target, at each end of its range and in each year by itself. Null where there is no plan.',
  })
  async targetCoverage(
    @Arg('target', () => ID, { description: 'Its code in saving_targets.csv, or code@version.' }) code: string,
    @Root() { asked: { plan, given } }: Plan & { readonly asked: AnsweredPlan },
    @Ctx() context: AskedContext,
  ): Promise<readonly object[] | null> {
    const version = await targetInForce(context, code);
    return plan.evaluated === null
      ? null
      : targetCoverage(
          version,
          plan.evaluated.years.map(({ netSaving }) => netSaving),
          given,
        );
  }

  @FieldResolver(() => [ClaimedAgain], { description: 'What the plan claims although it has been saved before, all its parts together.' })
  async claimedAgain(@Root() { asked: { plan, given } }: Plan & { readonly asked: AnsweredPlan }, @Ctx() context: AskedContext): Promise<readonly object[]> {
    const claims = (plan.evaluated?.picks ?? []).flatMap(({ candidate: { code, releases } }) =>
      [...releases].map(([costLine, share]): Claim => ({ by: code, costLine, share })),
    );
    return claimedAgain((await financeOf(context)).deliveredSavings, claims, (await registerOf(context)).costLines, given);
  }
}
