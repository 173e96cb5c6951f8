/** What a plan has to save, and who said so when: a target, the gap of a medium-term plan, or the saving targets of its budgets. */
import { Refusal } from '../../api/refusal.ts';
import { financialYearAfter } from '../../appraisal/index.ts';
import type { Given } from '../../assumptions/given.ts';
import type { AskedContext } from '../asked-context.ts';
import { outlookNamed } from '../finance/outlook-named.ts';
import type { PlanAsk } from './plan.input.ts';
import { gapByYear } from './plan-gap.ts';
import type { BudgetOfYear } from './plan-money.ts';
import { neededByTarget, targetAsked, targetInForce } from './plan-target.ts';

export interface AimedAt {
  readonly kind: 'TARGET' | 'GAP' | 'BUDGETS';
  /** Of a target its code, of a gap the medium-term plan. */
  readonly code: string | null;
  readonly version: number | null;
  readonly level: string | null;
  readonly status: string | null;
  readonly recordedOn: string | null;
  readonly resolvesOn: string | null;
  readonly mayRise: boolean;
  readonly source: string | null;
  /** Years of which it is UNKNOWN what they need, and of which nothing is asked. */
  readonly unknownYears: readonly string[];
}

export interface Aimed {
  readonly budgets: readonly BudgetOfYear[];
  readonly aimedAt: AimedAt;
}

const nobody = { version: null, level: null, status: null, recordedOn: null, resolvesOn: null, mayRise: false, source: null } as const;

/** The budgets with what each year needs in them. Refuses a target and a gap at once, and either where nothing is known of it. */
export async function aimedAtBy(context: AskedContext, ask: PlanAsk, stated: readonly BudgetOfYear[], years: number, given: Given): Promise<Aimed> {
  refuseTwoAims(ask);
  const unknownIn = (needed: readonly (number | null)[]) => needed.flatMap((amount, year) => (amount === null ? [financialYearAfter(given.base, year)] : []));
  if (ask.closeGap === true) {
    const named = await outlookNamed(context, given, ask.outlook);
    const needed = gapByYear(named, years, given);
    return { budgets: budgetsNeeding(needed, stated, given), aimedAt: { kind: 'GAP', code: named.outlook, ...nobody, unknownYears: unknownIn(needed) } };
  }
  const wanted = targetAsked(ask, given);
  if (wanted === null) return { budgets: stated, aimedAt: { kind: 'BUDGETS', code: null, ...nobody, unknownYears: [] } };
  const version = await targetInForce(context, wanted.code);
  const { code, version: number, status, recordedOn, resolvesOn, mayRise, source } = version.target;
  const said = { code, version: number, level: wanted.level, status, recordedOn, resolvesOn, mayRise, source };
  return {
    budgets: budgetsNeeding(neededByTarget(version, wanted.level, years, given), stated, given),
    aimedAt: { kind: 'TARGET', ...said, unknownYears: [] },
  };
}

function refuseTwoAims({ target, closeGap, outlook }: PlanAsk): void {
  const refuse = (where: string, found: string, message: string, fix: string) => {
    throw new Refusal('BAD_USER_INPUT', message, { where, found: found.slice(0, 60), fix });
  };
  if (closeGap === true && target != null) refuse('closeGap', target, 'A plan is made for a target or for a gap.', 'leave out target or closeGap');
  if (closeGap !== true && outlook != null) refuse('outlook', outlook, 'A medium-term plan is named for its gap.', 'ask for closeGap: true too');
}

/** A row for every year. */
function budgetsNeeding(needed: readonly (number | null)[], budgets: readonly BudgetOfYear[], given: Given): readonly BudgetOfYear[] {
  const stated = new Map(budgets.map((budget) => [budget.financialYear, budget]));
  return needed.map((savingTarget, index) => {
    const financialYear = financialYearAfter(given.base, index);
    return { ...(stated.get(financialYear) ?? nothingStated(financialYear)), savingTarget };
  });
}

const nothingStated = (financialYear: string): BudgetOfYear => ({
  financialYear,
  capital: null,
  oneOffRevenue: null,
  savingTarget: null,
  reserveOpening: null,
  reserveContribution: null,
  netRevenueExpenditure: null,
  borrowingLimit: null,
  debtChargeCap: null,
});
