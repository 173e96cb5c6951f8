/** Whether a plan keeps what is asked of it beside its money and its claims: who delivers it, what is wanted, and posts; in plain arithmetic. */
import type { PlanProblem } from './candidate.ts';
import type { Pick } from './plan-evaluation.ts';

/** What is counted in days may be over by as little as adding up does. */
const slack = 1e-6;

/** Each rule that they break, in words; money and what is claimed twice are told by year. */
export function rulesBroken(problem: PlanProblem, picks: readonly Pick[]): readonly string[] {
  const chosen = new Set(picks.map(({ candidate }) => candidate.code));
  const mandatory = problem.candidates.flatMap(({ code, isMandatory }) => (isMandatory ? [code] : []));
  const savesIn = ({ start }: Pick) => start.saving.slice(0, problem.years).some((amount) => amount > 0);
  const posts = problem.posts === 'NEVER' ? picks.filter((pick) => pick.candidate.takesPosts && savesIn(pick)) : [];
  const tooFew = problem.groups.filter(({ members, least = 0 }) => members.filter((code) => chosen.has(code)).length < least);
  return [
    ...tooFew.map(({ name, least }) => `fewer than ${least} of ${name}`),
    ...teamsOverworked(problem, picks),
    ...problem.mustOut.filter((code) => chosen.has(code)).map((code) => `${code} is not wanted`),
    ...[...problem.mustIn, ...mandatory].filter((code) => !chosen.has(code)).map((code) => `${code} is left out`),
    ...posts.map(({ candidate }) => `${candidate.code} takes posts`),
  ];
}

function teamsOverworked({ changeCapacity, years }: PlanProblem, picks: readonly Pick[]): readonly string[] {
  const work = picks.flatMap(({ start }) => start.delivery);
  return [...changeCapacity].flatMap(([team, days]) =>
    Array.from({ length: years }, (_, year) => year)
      .filter((year) => work.reduce((sum, one) => sum + (one.team === team && one.year === year ? one.days : 0), 0) > (days[year] ?? 0) + slack)
      .map((year) => `${team} has not the days in year ${year}`),
  );
}
