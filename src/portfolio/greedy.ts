/**
 * What going down a ranked list would come to: each in turn, in the first year in which every rule still holds, until nothing more can
 * be had. Targets are not looked at, because nobody who goes down a list does; whether they are met comes out in the end.
 */
import type { Candidate, PlanProblem, Start } from './candidate.ts';
import { claimsBroken } from './claims-evaluation.ts';
import type { Funding } from './funding.ts';
import { noFunding } from './funding.ts';
import { everCloses, nothingRelied, reliesOn } from './ledger.ts';
import { type Pick, type PlanEvaluated, planEvaluated } from './plan-evaluation.ts';
import { rulesBroken } from './plan-rules-kept.ts';

export const greedyOrders = ['VALUE', 'VALUE_PER_CAPITAL', 'SAVING'] as const;
export type GreedyOrder = (typeof greedyOrders)[number];

const spent = ({ capital }: Start): number => capital.reduce((sum, amount) => sum + amount, 0);

/** By its best start; what is nothing or less on its list is not taken. */
function worthOf(by: GreedyOrder, { starts }: Candidate, years: number): number {
  const of = (start: Start): number => {
    if (by === 'SAVING') return start.saving[years - 1] ?? 0;
    if (by === 'VALUE') return start.value;
    return start.value > 0 && spent(start) === 0 ? Number.POSITIVE_INFINITY : start.value / spent(start);
  };
  return Math.max(...starts.map(of));
}

export function greedyPlan(problem: PlanProblem, by: GreedyOrder): PlanEvaluated {
  const wanted = new Set([...problem.mustIn, ...problem.candidates.flatMap(({ code, isMandatory }) => (isMandatory ? code : []))]);
  const worthIn = (candidate: Candidate) => (wanted.has(candidate.code) ? Number.POSITIVE_INFINITY : worthOf(by, candidate, problem.years));
  const worth = new Map(problem.candidates.map((candidate) => [candidate, worthIn(candidate)]));
  const list = problem.candidates.filter((candidate) => worth.get(candidate)! > 0).toSorted((one, other) => worth.get(other)! - worth.get(one)! || 0);
  const taken = new Taken(problem);
  for (let before = -1; before < taken.picks.length; ) {
    before = taken.picks.length; // what needs another comes in once that one is
    for (const candidate of list.filter(({ code }) => !taken.has(code))) {
      const start = candidate.starts.find((one) => taken.allows({ candidate, start: one }));
      if (start !== undefined) taken.add({ candidate, start });
    }
  }
  return planEvaluated(problem, taken.picks, plainFunding(problem, taken.picks));
}

/** What was taken so far, summed up, so that one more can be judged by what it shares with them and not by all of them anew. */
class Taken {
  readonly picks: Pick[] = [];
  /** Money and days of all that lasts equally long, as if it were one. */
  readonly #byLife = new Map<number | null, Pick>();
  /** By code, cost line and ledger. */
  readonly #claims = new Map<string, Pick[]>();
  readonly #rules: ReadonlyMap<string, PlanProblem>;
  readonly #money: PlanProblem;

  constructor(problem: PlanProblem) {
    const bare = { ...problem, candidates: [], groups: [], needs: [], orders: [], together: [], mustIn: [], mustOut: [], room: new Map() };
    this.#money = { ...bare, budgets: { ...problem.budgets, savingTarget: [] } };
    this.#rules = rulesByCode(problem);
  }

  has = (code: string): boolean => this.#claims.has(nameOf.code(code));

  allows(pick: Pick): boolean {
    const rules = this.#rules.get(pick.candidate.code)!;
    const named = [
      ...rules.groups.flatMap(({ members }) => members),
      ...rules.needs.map(({ other }) => other),
      ...rules.orders.flatMap(({ first, then }) => [first, then]),
    ];
    const shared = [...named.map(nameOf.code), ...claimsOf(pick)].flatMap((claim) => this.#claims.get(claim) ?? []);
    if (claimsBroken(rules, [...new Set(shared), pick]).length > 0) return false;
    const all = [...this.#byLife.values(), moneyAlone(pick)];
    if (rulesBroken(this.#money, all).length > 0) return false;
    const problem = (pick.start.changes ?? []).length > 0 ? this.#money : { ...this.#money, relied: nothingRelied }; // what changes nothing takes from nobody
    return planEvaluated(problem, all, plainFunding(problem, all)).years.every(({ breaks }) => breaks.length === 0);
  }

  add(pick: Pick): void {
    this.picks.push(pick);
    for (const claim of [nameOf.code(pick.candidate.code), ...claimsOf(pick)]) this.#claims.set(claim, [...(this.#claims.get(claim) ?? []), pick]);
    const life = pick.candidate.assetLifeYears;
    const same = this.#byLife.get(life);
    this.#byLife.set(
      life,
      same === undefined
        ? moneyAlone({ ...pick, candidate: { ...pick.candidate, takesPosts: false } })
        : { ...same, start: startsTogether(same.start, pick.start) },
    );
  }
}

const nameOf = {
  code: (code: string) => `code ${code}`,
  line: (line: string) => `line ${line}`,
  ledger: (ledger: string) => `ledger ${ledger}`,
  place: (place: string) => `place ${place}`,
};

const claimsOf = ({ candidate }: Pick): readonly string[] => [
  ...[...candidate.releases.keys()].map(nameOf.line),
  ...[...candidate.takes.keys()].map(nameOf.ledger),
  ...[...reliesOn(candidate), ...everCloses(candidate)].map(nameOf.place),
];

const moneyAlone = ({ candidate, start }: Pick): Pick => ({ candidate: { ...candidate, starts: [], releases: new Map(), takes: new Map() }, start });

function startsTogether(one: Start, other: Start): Start {
  const sums = (field: 'capital' | 'oneOff' | 'saving' | 'receipts') =>
    Array.from({ length: Math.max(one[field].length, other[field].length) }, (_, year) => (one[field][year] ?? 0) + (other[field][year] ?? 0));
  const money = { capital: sums('capital'), oneOff: sums('oneOff'), saving: sums('saving'), receipts: sums('receipts') };
  return {
    ...one,
    ...money,
    value: one.value + other.value,
    delivery: [...one.delivery, ...other.delivery],
    changes: [...(one.changes ?? []), ...(other.changes ?? [])],
  };
}

/** For each candidate the rules that name it, and none of money, of days, or of what has to be in. */
function rulesByCode(problem: PlanProblem): ReadonlyMap<string, PlanProblem> {
  const groups = byCode(problem.groups, ({ members }) => members);
  const needs = byCode(problem.needs, ({ candidate }) => [candidate]);
  const orders = byCode(problem.orders, ({ first, then }) => [first, then]);
  const free = { ...problem, mustIn: [], candidates: [], changeCapacity: new Map() };
  return new Map(
    problem.candidates.map(({ code }) => [code, { ...free, groups: groups.get(code) ?? [], needs: needs.get(code) ?? [], orders: orders.get(code) ?? [] }]),
  );
}

function byCode<T>(items: readonly T[], codesOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const named = items.flatMap((item) => codesOf(item).map((code) => ({ code, item })));
  return new Map([...Map.groupBy(named, ({ code }) => code)].map(([code, of]) => [code, of.map(({ item }) => item)]));
}

/** As a ledger clerk would: what a year lacks for one-offs is drawn, and what it lacks for capital is borrowed in it, for the longest lives first. */
export function plainFunding(problem: PlanProblem, picks: readonly Pick[]): Funding {
  const { reserves, borrowing } = problem.budgets;
  if (reserves === null && borrowing === null) return noFunding;
  const alone = planEvaluated(problem, picks);
  const drawn = alone.years.map(({ oneOff, oneOffLimit }) => (reserves === null || oneOffLimit === null ? 0 : Math.max(0, oneOff - oneOffLimit)));
  const loans: Funding['loans'][number][] = [];
  let carried = 0;
  for (const { year, capitalLeft, capital } of alone.years) {
    let lacks = Math.max(0, -((capitalLeft ?? 0) + (problem.budgets.capitalCarriesForward ? carried : 0)));
    if (lacks === 0 || capital === 0) continue;
    for (const { candidate, start } of picks.toSorted((one, other) => (other.candidate.assetLifeYears ?? 0) - (one.candidate.assetLifeYears ?? 0))) {
      const amount = borrowing === null || candidate.assetLifeYears === null ? 0 : Math.min(lacks, start.capital[year] ?? 0);
      if (amount > 0) loans.push({ year, termYears: candidate.assetLifeYears!, amount });
      lacks -= amount;
      carried += amount;
    }
  }
  return { drawn, receipts: [], loans };
}
