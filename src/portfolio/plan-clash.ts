/** Why no plan fits: the kinds of rules that clash and the single rules behind them, none of which could be left out of the clash. */
import type { PlanProblem } from './candidate.ts';
import { type ClashPart, hasParts, partsOf } from './clash-parts.ts';
import { type Limits, solved } from './highs.solver.ts';
import { type Forced, nothingForced, type PlanRule, planRows, planRules } from './plan-model.ts';

export interface PartOfClash extends Omit<ClashPart, 'lifted'> {
  /** Whether a plan fits once this alone is left out, all other rules kept; null where time ran out. */
  readonly isEnough: boolean | null;
}

export interface Clash {
  readonly rules: readonly PlanRule[];
  readonly parts: readonly PartOfClash[];
}

/** Kinds of rules that together allow no plan, though they do without any one of them; empty where a plan exists or time ran out before it was known. */
export async function clashingRules(problem: PlanProblem, limits: Limits, forced: Forced = nothingForced): Promise<readonly PlanRule[]> {
  if ((await isPossible(problem, planRules, limits, forced)) !== false) return [];
  let kept: readonly PlanRule[] = planRules;
  for (const rule of planRules) {
    const without = kept.filter((one) => one !== rule);
    if ((await isPossible(problem, without, limits, forced)) === false) kept = without;
  }
  return kept;
}

/** The kinds of rules that clash, and of their single rules as few as clash by themselves. Limits of time are of each step. */
export async function clashOf(problem: PlanProblem, limits: Limits, forced: Forced = nothingForced): Promise<Clash> {
  const rules = await clashingRules(problem, limits, forced);
  const clashing = await fewest(partsOf(problem, rules), [], (kept) => clashes({ problem, rules, forced }, kept, limits));
  const parts: PartOfClash[] = [];
  for (const rule of rules) {
    const without = planRules.filter((one) => one !== rule);
    if (!hasParts(rule)) parts.push({ rule, name: null, codes: [], year: null, isEnough: (await isPossible(problem, without, limits, forced)) ?? null });
    for (const { lifted, ...one } of clashing)
      if (one.rule === rule) parts.push({ ...one, isEnough: (await isPossible(lifted(problem), planRules, limits, forced)) ?? null });
  }
  return { rules, parts };
}

/** Of some parts those that cannot be left out while `needed` stays: whole halves are tried first, since most can. */
async function fewest(
  parts: readonly ClashPart[],
  needed: readonly ClashPart[],
  clash: (kept: readonly ClashPart[]) => Promise<boolean>,
): Promise<readonly ClashPart[]> {
  if (parts.length === 0 || (await clash(needed))) return [];
  if (parts.length === 1) return parts;
  const half = Math.ceil(parts.length / 2);
  const [first, second] = [parts.slice(0, half), parts.slice(half)];
  const ofSecond = await fewest(second, [...needed, ...first], clash);
  const ofFirst = await fewest(first, [...needed, ...ofSecond], clash);
  return [...ofFirst, ...ofSecond];
}

interface Asked {
  readonly problem: PlanProblem;
  readonly rules: readonly PlanRule[];
  readonly forced: Forced;
}

/** Whether no plan keeps these single rules, all others of their kinds lifted. */
async function clashes({ problem, rules, forced }: Asked, kept: readonly ClashPart[], limits: Limits): Promise<boolean> {
  const isKept = new Set(kept.map(nameOf));
  const lifted = partsOf(problem, rules).filter((one) => !isKept.has(nameOf(one)));
  return (
    (await isPossible(
      lifted.reduce((known, one) => one.lifted(known), problem),
      rules,
      limits,
      forced,
    )) === false
  );
}

const nameOf = ({ rule, name, codes, year }: ClashPart): string => JSON.stringify([rule, name, codes, year]);

/** undefined where time ran out before it was known. */
async function isPossible(problem: PlanProblem, rules: readonly PlanRule[], limits: Limits, forced: Forced = nothingForced): Promise<boolean | undefined> {
  const { model } = planRows(problem, { rules, forced });
  model.aim('minimise', 'nothing', []);
  const { kind } = await solved(model, limits);
  return kind === 'infeasible' ? false : kind === 'chosen' || kind === 'best so far' ? true : undefined;
}
