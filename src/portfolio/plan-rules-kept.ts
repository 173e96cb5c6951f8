/** Whether a set of parts keeps the rules that bind them to each other, in plain arithmetic and without a solver. */
import type { PlanProblem } from './candidate.ts';
import type { Pick } from './plan-evaluation.ts';

/** A thing that is counted in shares or whole numbers may be over by as little as adding up does. */
const slack = 1e-6;

/** Each rule that they break, in words; money is looked at by year. */
export function rulesBroken(problem: PlanProblem, picks: readonly Pick[]): readonly string[] {
  const startOf = new Map(picks.map(({ candidate, start }) => [candidate.code, start]));
  const isIn = (code: string) => startOf.has(code);
  const both = problem.groups.filter(({ members }) => members.filter(isIn).length > 1).map(({ name }) => `more than one of ${name}`);
  const needs = problem.needs.filter(
    ({ candidate, other, lagYears }) => isIn(candidate) && !((startOf.get(other)?.year ?? Number.POSITIVE_INFINITY) <= startOf.get(candidate)!.year - lagYears),
  );
  const late = problem.orders.filter(
    ({ first, then, lagYears }) => isIn(first) && isIn(then) && startOf.get(first)!.begins > startOf.get(then)!.begins - lagYears,
  );
  return [
    ...both,
    ...needs.map(({ candidate, other }) => `${candidate} without ${other} in time`),
    ...late.map(({ first, then }) => `${first} too late before ${then}`),
    ...overfull(picks.map(({ candidate }) => candidate.releases)).map((line) => `${line} released beyond its whole`),
    ...overfull(
      picks.map(({ candidate }) => candidate.takes),
      (ledger) => problem.room.get(ledger) ?? 0,
    ).map((ledger) => `no room left in ${ledger}`),
    ...teamsOverworked(problem, picks),
    ...problem.mustOut.filter(isIn).map((code) => `${code} is not wanted`),
    ...[...problem.mustIn, ...problem.candidates.flatMap(({ code, isMandatory }) => (isMandatory ? [code] : []))]
      .filter((code) => !isIn(code))
      .map((code) => `${code} is left out`),
    ...(problem.posts === 'NEVER'
      ? picks.filter(({ candidate, start }) => candidate.takesPosts && start.saving.slice(0, problem.years).some((amount) => amount > 0))
      : []
    ).map(({ candidate }) => `${candidate.code} takes posts`),
  ];
}

/** Names of which more than one claim, and all claims together more than there is. */
function overfull(claims: readonly ReadonlyMap<string, number>[], freeOf: (name: string) => number = () => 1): readonly string[] {
  const all = Map.groupBy(
    claims.flatMap((claim) => [...claim]),
    ([name]) => name,
  );
  return [...all].filter(([name, parts]) => parts.length > 1 && parts.reduce((sum, [, part]) => sum + part, 0) > freeOf(name) + slack).map(([name]) => name);
}

function teamsOverworked({ changeCapacity, years }: PlanProblem, picks: readonly Pick[]): readonly string[] {
  const work = picks.flatMap(({ start }) => start.delivery);
  return [...changeCapacity].flatMap(([team, days]) =>
    Array.from({ length: years }, (_, year) => year)
      .filter((year) => work.reduce((sum, one) => sum + (one.team === team && one.year === year ? one.days : 0), 0) > (days[year] ?? 0) + slack)
      .map((year) => `${team} has not the days in year ${year}`),
  );
}
