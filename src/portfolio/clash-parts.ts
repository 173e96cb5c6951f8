/** The single rules behind the name of a kind of rule: which group, which order, which year's money. */
import type { Budgets, PlanProblem } from './candidate.ts';
import { nothingRelied } from './ledger.ts';
import type { PlanRule } from './plan-model.ts';

export interface ClashPart {
  readonly rule: PlanRule;
  /** A group, a team, a cost line, a ledger, or whom something is kept for; null where the codes and the year say it. */
  readonly name: string | null;
  readonly codes: readonly string[];
  /** Of the plan; null where it holds in all. */
  readonly year: number | null;
  /** The same problem without it. */
  readonly lifted: (problem: PlanProblem) => PlanProblem;
}

type Part = Omit<ClashPart, 'rule'>;
type PartsOf = (problem: PlanProblem) => readonly Part[];

const part = (lifted: ClashPart['lifted'], known: Partial<Part>): Part => ({ name: null, codes: [], year: null, ...known, lifted });

/** Whether a kind of rule is made of single ones. */
export const hasParts = (rule: PlanRule): boolean => parts[rule] !== undefined;

/** Every single rule of some kinds; none of a kind that cannot be taken apart. */
export const partsOf = (problem: PlanProblem, rules: readonly PlanRule[]): readonly ClashPart[] =>
  rules.flatMap((rule) => (parts[rule]?.(problem) ?? []).map((one) => ({ rule, ...one })));

const without = <T>(all: readonly T[], one: T): readonly T[] => all.filter((other) => other !== one);
const withBudgets = (problem: PlanProblem, change: (budgets: Budgets) => Partial<Budgets>): PlanProblem => ({
  ...problem,
  budgets: { ...problem.budgets, ...change(problem.budgets) },
});
const at = <T>(amounts: readonly T[], year: number, amount: T): readonly T[] => amounts.map((known, index) => (index === year ? amount : known));
const limitless = Number.POSITIVE_INFINITY;

/** By year, where the problem limits it. */
const ofYears =
  (isLimited: (budgets: Budgets, year: number) => boolean, change: (budgets: Budgets, year: number) => Partial<Budgets>): PartsOf =>
  ({ budgets, years }) =>
    Array.from({ length: years }, (_, year) => year)
      .filter((year) => isLimited(budgets, year))
      .map((year) => part((problem) => withBudgets(problem, (known) => change(known, year)), { year }));

const parts: Partial<Record<PlanRule, PartsOf>> = {
  EXCLUSIVE: ({ groups }) =>
    groups.map((group) => part((problem) => ({ ...problem, groups: without(problem.groups, group) }), { name: group.name, codes: group.members })),
  NEEDS: ({ needs }) => needs.map((need) => part((problem) => ({ ...problem, needs: without(problem.needs, need) }), { codes: [need.candidate, need.other] })),
  BEFORE: ({ orders }) =>
    orders.map((order) => part((problem) => ({ ...problem, orders: without(problem.orders, order) }), { codes: [order.first, order.then] })),
  WANTED: (problem) => wantedParts(problem),
  NOTHING_TWICE: ({ candidates }) =>
    [...new Set(candidates.flatMap(({ releases }) => [...releases.keys()]))].map((line) =>
      part((problem) => ({ ...problem, candidates: problem.candidates.map((one) => ({ ...one, releases: less(one.releases, line) })) }), { name: line }),
    ),
  ROOM: ({ room }) =>
    [...room.keys()].map((ledger) => part((problem) => ({ ...problem, room: new Map(problem.room).set(ledger, limitless) }), { name: ledger })),
  CHANGE_CAPACITY: ({ changeCapacity, years }) =>
    [...changeCapacity.keys()].flatMap((team) =>
      Array.from({ length: years }, (_, year) =>
        part((problem) => ({ ...problem, changeCapacity: new Map(problem.changeCapacity).set(team, at(daysOf(problem, team), year, limitless)) }), {
          name: team,
          year,
        }),
      ),
    ),
  CAPABILITY: ({ relied = nothingRelied }) =>
    [...relied.held.keys()].map((ledger) =>
      part((problem) => ({ ...problem, relied: { ...(problem.relied ?? nothingRelied), held: less((problem.relied ?? nothingRelied).held, ledger) } }), {
        name: ledger,
      }),
    ),
  CAPITAL: ofYears(
    ({ capital }) => capital !== null,
    ({ capital }, year) => ({ capital: at(capital!, year, limitless) }),
  ),
  ONE_OFF_REVENUE: ofYears(
    ({ oneOff }) => oneOff !== null,
    ({ oneOff }, year) => ({ oneOff: at(oneOff!, year, limitless) }),
  ),
  RESERVE: ofYears(
    ({ reserves }) => reserves !== null,
    ({ reserves }, year) => ({ reserves: { ...reserves!, floor: at(reserves!.floor, year, -limitless) } }),
  ),
  BORROWING: ofYears(
    ({ borrowing }) => borrowing !== null,
    ({ borrowing }, year) => ({ borrowing: { ...borrowing!, limit: at(borrowing!.limit, year, limitless) } }),
  ),
  DEBT_CHARGE: ofYears(
    ({ borrowing }, year) => (borrowing?.chargeCap[year] ?? null) !== null,
    ({ borrowing }, year) => ({ borrowing: { ...borrowing!, chargeCap: at(borrowing!.chargeCap, year, null) } }),
  ),
  TARGET: ofYears(
    ({ savingTarget }, year) => (savingTarget[year] ?? null) !== null,
    ({ savingTarget }, year) => ({ savingTarget: at(savingTarget, year, null) }),
  ),
};

const daysOf = ({ changeCapacity, years }: PlanProblem, team: string): readonly number[] =>
  Array.from({ length: years }, (_, year) => changeCapacity.get(team)?.[year] ?? 0);

const less = <T>(all: ReadonlyMap<string, T>, key: string): ReadonlyMap<string, T> => new Map([...all].filter(([one]) => one !== key));

/** What is asked to be in or out, and what has to be done whatever it is worth. */
function wantedParts({ candidates, mustIn, mustOut }: PlanProblem): readonly Part[] {
  const wanted = new Set([...mustIn, ...candidates.flatMap(({ code, isMandatory }) => (isMandatory ? [code] : []))]);
  const free = (problem: PlanProblem, code: string): PlanProblem => ({
    ...problem,
    mustIn: without(problem.mustIn, code),
    candidates: problem.candidates.map((one) => (one.code === code ? { ...one, isMandatory: false } : one)),
  });
  return [
    ...[...wanted].map((code) => part((problem) => free(problem, code), { codes: [code], name: 'must be in' })),
    ...mustOut.map((code) => part((problem) => ({ ...problem, mustOut: without(problem.mustOut, code) }), { codes: [code], name: 'must be out' })),
  ];
}
