/** Why so many sites cannot close: said of the sites and areas where it can be seen, or with what the solver finds to be the most. */
import { type ClosingProblem, closingModel } from '../../portfolio/closing.ts';
import { neededSets } from '../../portfolio/closing-sets.ts';
import { coveringModel } from '../../portfolio/covering.ts';
import { solved } from '../../portfolio/highs.solver.ts';
import { allCounted, type ClosingQuestion, type ClosingSite, sameMinute } from './closing-question.ts';
import { percent } from './closing-worth.ts';

/** Reasons that need no solver; an empty list where none is seen. */
export function plainReasons(question: ClosingQuestion): readonly string[] {
  const { sites, count } = question;
  const staying = sites.filter(({ mustStayBecause }) => mustStayBecause !== null);
  const most = sites.length - staying.length;
  if (count > most || most === 0) {
    const why = staying.slice(0, 5).map(({ asset, mustStayBecause }) => `${asset.name} stays: ${mustStayBecause}`);
    return [`${count} are to close, but of ${sites.length} sites only ${most} may.`, ...why];
  }
  return lostWithWhatMustGo(question);
}

/** Areas that keep no site at all, or none in time where they must, because of what must go. */
function lostWithWhatMustGo({ sites, areas }: ClosingQuestion): readonly string[] {
  return areas.flatMap(({ name, minutes, limit, mustReach }) => {
    const limits = mustReach ? limit + sameMinute : Number.MAX_VALUE;
    const near = sites.filter(({ at }) => minutes[at]! <= limits);
    if (near.length === 0 || !near.every(({ mustGo }) => mustGo)) return [];
    const what = mustReach ? `is reached within ${limit} minutes` : 'has a way to go';
    return [`${name} ${what} only from ${names(near)}, which must go.`];
  });
}

/** Reasons that the solver has to find: how many could close, or how many people could be kept. */
export async function solvedReasons(question: ClosingQuestion, problem: ClosingProblem, seconds: number): Promise<readonly string[]> {
  const most = await mostThatCanClose(question, problem, seconds / 2);
  if (most !== null && most < question.count) {
    const kept = question.keepReached ? 'while everybody who is reached in time today stays so' : 'while every area keeps something to go to';
    return [`At most ${most} of ${question.sites.length} sites can close ${kept}; ${question.count} are asked for.`];
  }
  const share = await mostWithin(question, problem, seconds / 2);
  const asked = question.leastWithin === null ? null : question.leastWithin / allCounted(question.areas);
  if (share !== null && asked !== null)
    return [`With ${question.count} closures at most ${percent(share)} stay within the limit; ${percent(asked)} are asked for.`];
  return ['No set of so many sites keeps what is to be kept.'];
}

/** The fewest sites that keep what must be kept, told as the most that can close; null where it is not found in time. */
async function mostThatCanClose({ sites }: ClosingQuestion, problem: ClosingProblem, seconds: number): Promise<number | null> {
  const areas = neededSets({ ...problem, count: sites.length }).map(({ code, sites: reachedFrom }) => ({ code, reachedFrom }));
  const { model } = coveringModel({ sites: problem.sites.map((site) => ({ ...site, cost: 1 })), areas });
  const outcome = await solved(model, { seconds });
  return outcome.kind === 'chosen' ? sites.length - Math.round(outcome.solution.objective) : null;
}

async function mostWithin({ areas }: ClosingQuestion, problem: ClosingProblem, seconds: number): Promise<number | null> {
  const { model } = closingModel({ ...problem, aims: ['MOST_WITHIN'], leastWithin: null }, { settlesTies: false });
  const outcome = await solved(model, { seconds });
  return outcome.kind === 'chosen' ? (outcome.solution.objective * 1000) / allCounted(areas) : null;
}

const names = (sites: readonly ClosingSite[]): string => sites.map(({ asset }) => asset.name).join(', ');
