/** What parts of a plan claim together, in plain arithmetic: what rules what out, what needs what, what is released or taken twice. */
import type { PlanProblem } from './candidate.ts';
import { everCloses, reliesOn } from './ledger.ts';
import type { Pick } from './plan-evaluation.ts';

const rounding = 1e-6;

/** Rules that these picks break, in words. */
export const claimsBroken = (problem: PlanProblem, picks: readonly Pick[]): readonly string[] => [
  ...excluded(problem, picks),
  ...needed(problem, picks),
  ...outOfOrder(problem, picks),
  ...beyond(
    picks,
    ({ releases }) => releases,
    () => 1,
  ).map((line) => `cost line ${line} is released beyond its whole`),
  ...beyond(
    picks,
    ({ takes }) => takes,
    (ledger) => problem.room.get(ledger) ?? 0,
  ).map((ledger) => `more is taken of ${ledger} than is free`),
  ...fallen(picks),
];

function excluded({ groups }: PlanProblem, picks: readonly Pick[]): readonly string[] {
  const codes = new Set(picks.map(({ candidate }) => candidate.code));
  return groups.flatMap(({ name, members, most = 1 }) => (members.filter((code) => codes.has(code)).length > most ? [`more than ${most} of ${name}`] : []));
}

function needed({ needs }: PlanProblem, picks: readonly Pick[]): readonly string[] {
  const startOf = new Map(picks.map(({ candidate, start }) => [candidate.code, start.year]));
  return needs
    .filter(({ candidate, other, lagYears }) => startOf.has(candidate) && (startOf.get(other) ?? Number.POSITIVE_INFINITY) + lagYears > startOf.get(candidate)!)
    .map(({ candidate, other }) => `${candidate} starts before ${other}, which it needs`);
}

function outOfOrder({ orders }: PlanProblem, picks: readonly Pick[]): readonly string[] {
  const begins = new Map(picks.map(({ candidate, start }) => [candidate.code, start.begins]));
  const isLate = (first: number | undefined, then: number | undefined, lag: number) => first !== undefined && then !== undefined && first + lag > then;
  return orders
    .filter(({ first, then, lagYears }) => isLate(begins.get(first), begins.get(then), lagYears))
    .map(({ first, then }) => `${then} begins before ${first} is long enough begun`);
}

/** What several of them claim more of than there is; what one claims by itself is judged with that one. */
function beyond(
  picks: readonly Pick[],
  claimsOf: (candidate: Pick['candidate']) => ReadonlyMap<string, number>,
  mostOf: (what: string) => number,
): readonly string[] {
  const claims = Map.groupBy(
    picks.flatMap(({ candidate }) => [...claimsOf(candidate)].map(([what, amount]) => ({ what, amount }))),
    ({ what }) => what,
  );
  return [...claims]
    .filter(([what, all]) => all.length > 1 && all.reduce((sum, { amount }) => sum + amount, 0) > mostOf(what) + rounding)
    .map(([what]) => what);
}

/** Places that one of them relies on and that another one closes. */
const fallen = (picks: readonly Pick[]): readonly string[] =>
  picks.flatMap(({ candidate: one }) => {
    const places = [...reliesOn(one)];
    return picks.flatMap(({ candidate: other }) =>
      one === other ? [] : places.filter((place) => everCloses(other).has(place)).map((place) => `${one.code} relies on ${place}, which ${other.code} closes`),
    );
  });
