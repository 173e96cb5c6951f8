/** E4.2, E4.13, E4.14 and E4.15: what of a plan is cash and whose, what others gain or lose, whether it is a cut, and the evidence. */
import { createHash } from 'node:crypto';
import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import { assumptionsShown } from '../../register/assumptions-shown.ts';
import { registerOf } from '../../register/register.store.ts';
import type { AskedContext } from '../asked-context.ts';
import { Plan } from '../plan/plan.view.ts';
import { partsOf } from '../plan/plan-parts.ts';
import type { AnsweredPlan } from '../plan/plan-shown.ts';
import { financeOf } from './finance.store.ts';
import { PlanCashable, PlanEfficiency, PlanEvidence, PlanPurse } from './plan-accounts.view.ts';
import { cashableRows, signedParts } from './plan-cashable.ts';
import { planEfficiency } from './plan-efficiency.ts';
import { planEvidence } from './plan-evidence.ts';
import { purseOfParts } from './plan-purse.ts';

type Shown = Plan & { readonly asked: AnsweredPlan };

@Resolver(() => Plan)
export class PlanAccountsResolver {
  @FieldResolver(() => PlanCashable, { description: 'What of it is cash that a budget can be cut by, by budget and owner, and who has signed for it.' })
  async cashable(@Root() plan: Shown, @Ctx() context: AskedContext): Promise<object> {
    const [parts, { years }] = [await partsOf(plan.asked, context), plan.asked.question.problem];
    const rows = cashableRows(parts, await registerOf(context), years);
    const signed = signedParts(parts, (await financeOf(context)).savingSignOffs, years);
    const counting = rows.filter(({ counts }) => counts);
    return {
      rows,
      counting: sumOf(counting, ({ net }) => net),
      savedWithoutOwner: sumOf(counting, ({ owner, saved }) => (owner === null ? saved : 0)),
      signed: sumOf(signed, ({ standing, saving }) => (standing === 'SIGNED' ? saving : 0)),
      parts: signed.map(({ signOff, ...part }) => ({
        ...part,
        signedAmount: signOff?.amountPa ?? null,
        owner: signOff?.owner ?? null,
        signedOffBy: signOff?.signedOffBy ?? null,
        signedOffOn: signOff?.signedOffOn ?? null,
      })),
    };
  }

  @FieldResolver(() => PlanPurse, { description: 'What it is worth to us, to other public bodies and to the public purse.' })
  async publicPurse(@Root() plan: Shown, @Ctx() context: AskedContext): Promise<object> {
    const all = await partsOf(plan.asked, context);
    const parts = purseOfParts(all);
    const [toUs, toOthers, toPublic] = (['toUs', 'toOthers', 'toPublic'] as const).map((field) => sumOf(parts, (part) => part[field]));
    return { toUs, toOthers, toPublic, unknownParts: all.length - parts.length, parts };
  }

  @FieldResolver(() => PlanEfficiency, { description: 'Whether what it saves is an efficiency or a cut.' })
  async efficiency(@Root() plan: Shown, @Ctx() context: AskedContext): Promise<object> {
    return planEfficiency(await partsOf(plan.asked, context));
  }

  @Extensions({ complexity: 500 })
  @FieldResolver(() => PlanEvidence, { description: 'For audit: inputs, versions, assumptions and formulae, with a hash.' })
  async evidence(@Root() plan: Shown, @Ctx() context: AskedContext): Promise<object> {
    const { organisation, ownAssumptions } = await registerOf(context);
    const parts = await partsOf(plan.asked, context);
    const signed = signedParts(parts, (await financeOf(context)).savingSignOffs, plan.asked.question.problem.years);
    const shown = assumptionsShown(context.shipped, ownAssumptions, {});
    const keys = new Set(shown.map(({ key }) => key));
    const dataVersion = await context.version();
    const evidence = planEvidence({ answered: plan.asked, parts, signed, organisation, dataVersion, keys });
    const sources = new Map(context.shipped.sources.map((source) => [source.key, source]));
    return {
      ...evidence,
      dataVersion,
      hash: createHash('sha256').update(evidence.document).digest('hex'),
      assumptions: evidence.assumptions.map((one) => ({ ...one, sourceDetail: sources.get(one.source) ?? null })),
    };
  }
}

const sumOf = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((sum, item) => sum + of(item), 0);
