/** The parts of a plan with their lines: a ranked option's own, those of a proposal made from its flows, and what parts change in each other. */
import type { Line } from '../options/option.ts';
import type { Plan } from '../portfolio/plan.ts';
import type { Pick } from '../portfolio/plan-evaluation.ts';
import { optionGlobalId } from './option-shown.ts';
import type { AppraisedUnder } from './ranking.ts';

export interface PlanPart {
  readonly id: string;
  readonly title: string;
  readonly pick: Pick;
  /** null for a proposal. */
  readonly appraised: AppraisedUnder | null;
  readonly lines: readonly Line[];
}

export function planParts({ evaluated }: Plan, options: readonly AppraisedUnder[]): readonly PlanPart[] {
  const byId = new Map(options.map((one) => [optionGlobalId(one.option), one]));
  return (evaluated?.picks ?? []).map((pick) => {
    const { code: id, title } = pick.candidate;
    const appraised = byId.get(id) ?? null;
    return { id, title, pick, appraised, lines: appraised?.option.lines ?? linesOfProposal(pick) };
  });
}

/** A proposal's saving counts towards a target, because whoever proposes it says so. */
function linesOfProposal({ candidate: { title }, start }: Pick): readonly Line[] {
  const line = (label: string, amounts: readonly number[], known: Partial<Line>): Line => ({
    ...{ label: `${title}: ${label}`, cashClass: 'CASH_BUDGET', ledger: 'REVENUE', nature: 'ONE_OFF', bearer: 'ORGANISATION', transfer: false },
    settledFrom: settledFrom(amounts),
    formula: 'proposal_flows.csv',
    inputs: [],
    ...known,
    amounts,
  });
  const less = (amounts: readonly number[]) => amounts.map((amount) => 0 - amount);
  const all = [
    line('yearly saving', start.saving, { nature: 'RECURRING' }),
    line('one-off cost', less(start.oneOff), {}),
    line('capital', less(start.capital), { cashClass: 'CASH_CAPITAL', ledger: 'CAPITAL' }),
    line('receipt', start.receipts, { cashClass: 'CASH_CAPITAL', ledger: 'CAPITAL', isReceipt: true }),
  ];
  return all.filter(({ amounts }) => amounts.some((amount) => amount !== 0));
}

/** The first year from which it is what it is at the end. */
const settledFrom = (amounts: readonly number[]): number => amounts.findLastIndex((amount) => amount !== amounts[amounts.length - 1]) + 1;

/** By year of the plan, what parts save more or less because of each other: what the plan saves beyond the sum of its parts. */
export function jointSaving({ evaluated }: Plan): readonly number[] {
  return (evaluated?.years ?? []).map(({ year, saving }) => saving - evaluated!.picks.reduce((sum, { start }) => sum + (start.saving[year] ?? 0), 0));
}
