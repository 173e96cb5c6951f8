/** A proposal in a plan: what was said of it, and its flows as lines. */

import { knownSum } from '../../options/known-sum.ts';
import type { EfficiencyClass, Line } from '../../options/option.ts';
import type { Candidate } from '../../portfolio/candidate.ts';
import { hopedOf } from '../../portfolio/changed-start.ts';
import type { Pick } from '../../portfolio/plan-evaluation.ts';
import type { CostOfLines } from './proposal-releases.ts';
import type { Proposals } from './proposals.store.ts';

/** A cost line that a proposal saves out of. */
export interface SavesOutOf {
  readonly costLine: string;
  readonly share: number;
  /** Pounds a year that the share comes to; null is UNKNOWN. */
  readonly amount: number | null;
}

export interface ProposalSaid {
  readonly efficiency: EfficiencyClass | null;
  /** What people get of it. */
  readonly output: string | null;
  readonly peopleLosingTime: number | null;
  readonly savesOutOf: readonly SavesOutOf[];
}

/** A proposal that says it saves more than all that it names costs. */
export interface SavesBeyond {
  readonly code: string;
  readonly saving: number;
  readonly named: number;
}

/** Pounds a year by which a saving and what it comes out of may differ. */
const close = 1;

/** Of proposals whose lines all have a known cost. */
export function savedBeyondLines(candidates: readonly Candidate[], said: ReadonlyMap<string, ProposalSaid>): readonly SavesBeyond[] {
  return candidates.flatMap(({ code, starts: [first] }) => {
    const amounts = (said.get(code)?.savesOutOf ?? []).map(({ amount }) => amount);
    const [named, saving] = [knownSum(amounts), first?.saving.at(-1) ?? 0];
    return amounts.length === 0 || named === null || saving <= named + close ? [] : [{ code, saving, named }];
  });
}

/** By code. */
export function proposalsSaid({ proposals, proposalReleases }: Proposals, costs: CostOfLines): ReadonlyMap<string, ProposalSaid> {
  const releases = Map.groupBy(proposalReleases, ({ proposal }) => proposal);
  return new Map(
    proposals.map(({ code, efficiency, output, peopleLosingTime }) => {
      const savesOutOf = (releases.get(code) ?? []).map(({ costLine, share }): SavesOutOf => {
        const cost = costs.get(costLine) ?? null;
        return { costLine, share, amount: cost === null ? null : cost * share };
      });
      return [code, { efficiency, output, peopleLosingTime, savesOutOf }];
    }),
  );
}

/** What flows say by themselves: the saving counts towards a target, because whoever proposes it says so. Of what it saves out of, a line each. */
export function linesOfFlows({ candidate: { title }, start }: Pick, formula: string, savesOutOf: readonly SavesOutOf[]): readonly Line[] {
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
    ...partsOfSaving(start.saving, savesOutOf).map(({ amounts, of }) =>
      line(of === null ? 'yearly saving' : `yearly saving out of ${of.costLine}`, amounts, {
        nature: 'RECURRING',
        ...(of !== null && { costLine: of.costLine, releaseShare: of.share }),
      }),
    ),
    line('one-off cost', less(start.oneOff), {}),
    line('capital', less(start.capital), { cashClass: 'CASH_CAPITAL', ledger: 'CAPITAL' }),
    line('receipt', hopedOf(start), { cashClass: 'CASH_CAPITAL', ledger: 'CAPITAL', isReceipt: true }),
  ];
  return all.filter(({ amounts }) => amounts.some((amount) => amount !== 0));
}

interface PartOfSaving {
  /** null: out of no cost line that was named. */
  readonly of: SavesOutOf | null;
  readonly amounts: readonly number[];
}

/** By what each line's share comes to; what is saved beyond all of them comes out of none. */
function partsOfSaving(saving: readonly number[], savesOutOf: readonly SavesOutOf[]): readonly PartOfSaving[] {
  const known = savesOutOf.filter(({ amount }) => amount !== null && amount > 0);
  const all = known.reduce((sum, { amount }) => sum + amount!, 0);
  const settled = saving.at(-1) ?? 0;
  if (all === 0 || settled <= 0) return [{ of: null, amounts: saving }];
  const named = Math.min(1, all / settled);
  const scaled = (by: number) => saving.map((amount) => amount * by);
  const parts = known.map((of): PartOfSaving => ({ of, amounts: scaled((named * of.amount!) / all) }));
  return named === 1 ? parts : [...parts, { of: null, amounts: scaled(1 - named) }];
}

/** The first year from which it is what it is at the end. */
const settledFrom = (amounts: readonly number[]): number => amounts.findLastIndex((amount) => amount !== amounts[amounts.length - 1]) + 1;
