/** The parts of a plan with their lines: a ranked option's own, as it starts in the plan; those of a proposal made from its flows. */
import { isCashReleasing } from '../../options/appraise.ts';
import type { Line } from '../../options/option.ts';
import { hopedOf } from '../../portfolio/changed-start.ts';
import type { Plan } from '../../portfolio/plan.ts';
import type { Pick } from '../../portfolio/plan-evaluation.ts';
import type { AskedContext } from '../asked-context.ts';
import { optionGlobalId } from '../ranking/option-shown.ts';
import type { AppraisedUnder } from '../ranking/ranking.ts';
import { optionsByStart } from './options-by-start.ts';
import type { AnsweredPlan } from './plan-shown.ts';

export interface PlanPart {
  readonly id: string;
  readonly title: string;
  readonly pick: Pick;
  /** null for a proposal, and for an option that has changed since the plan was made. */
  readonly appraised: AppraisedUnder | null;
  readonly lines: readonly Line[];
}

/** As the options are today, each as it starts in its year. */
export async function partsOf({ plan, given }: AnsweredPlan, context: AskedContext): Promise<readonly PlanPart[]> {
  const last = Math.max(0, ...(plan.evaluated?.picks ?? []).map(({ candidate, start }) => (candidate.isDated ? 0 : start.year)));
  return planParts(plan, await optionsByStart(context, last + 1, { scenario: given.scenario }, {}));
}

/** `byStart` holds the options as they are if they start in year 0, 1, 2 … */
export function planParts({ evaluated }: Plan, byStart: readonly (readonly AppraisedUnder[])[]): readonly PlanPart[] {
  const byId = byStart.map((options) => new Map(options.map((one) => [optionGlobalId(one.option), one])));
  return (evaluated?.picks ?? []).map((pick) => {
    const { code: id, title } = pick.candidate;
    const option = byId[pick.start.year]?.get(id);
    if (option !== undefined && isAsPlanned(option, pick)) return { id, title, pick, appraised: option, lines: option.option.lines };
    const said = byId[0]?.has(id) === true ? 'as the plan was made: the option has changed since' : 'proposal_flows.csv';
    return { id, title, pick, appraised: null, lines: linesOfFlows(pick, said) };
  });
}

/** Whether the option still saves what the plan counts on. */
function isAsPlanned({ option }: AppraisedUnder, { start }: Pick): boolean {
  const counted = option.lines.filter(isCashReleasing);
  return start.saving.every((saving, year) => Math.abs(counted.reduce((sum, { amounts }) => sum + (amounts[year] ?? 0), 0) - saving) < 0.01);
}

/** What flows say by themselves: the saving counts towards a target, because whoever proposes it says so. */
function linesOfFlows({ candidate: { title }, start }: Pick, formula: string): readonly Line[] {
  const line = (label: string, amounts: readonly number[], known: Partial<Line>): Line => ({
    ...{ label: `${title}: ${label}`, cashClass: 'CASH_BUDGET', ledger: 'REVENUE', nature: 'ONE_OFF', bearer: 'ORGANISATION', transfer: false },
    settledFrom: settledFrom(amounts),
    formula,
    inputs: [],
    ...known,
    amounts,
  });
  const less = (amounts: readonly number[]) => amounts.map((amount) => 0 - amount);
  const all = [
    line('yearly saving', start.saving, { nature: 'RECURRING' }),
    line('one-off cost', less(start.oneOff), {}),
    line('capital', less(start.capital), { cashClass: 'CASH_CAPITAL', ledger: 'CAPITAL' }),
    line('receipt', hopedOf(start), { cashClass: 'CASH_CAPITAL', ledger: 'CAPITAL', isReceipt: true }),
  ];
  return all.filter(({ amounts }) => amounts.some((amount) => amount !== 0));
}

/** The first year from which it is what it is at the end. */
const settledFrom = (amounts: readonly number[]): number => amounts.findLastIndex((amount) => amount !== amounts[amounts.length - 1]) + 1;

/** By year of the plan, what parts save more or less because of each other: what the plan saves beyond the sum of its parts. */
export function jointSaving({ evaluated }: Plan): readonly number[] {
  return (evaluated?.years ?? []).map(({ year, saving }) => saving - evaluated!.picks.reduce((sum, { start }) => sum + (start.saving[year] ?? 0), 0));
}
