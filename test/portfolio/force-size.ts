/**
 * Portfolios as large as a police force's, made up from a seed: 60 buildings that close, are shared or made smaller, 90 shared offices, 80 groups
 * of vehicles, 45 cohorts of IT, each with six years to start in, and money that is tight in every year. Amounts are pounds.
 */
import { discountFactors, GB_STANDARD } from '../../src/appraisal/index.ts';
import type { Candidate, Group, Need, PlanProblem, Start, Together } from '../../src/portfolio/candidate.ts';
import { aCandidate, aPlanProblem } from './plan-sample.ts';

const years = 10;
const factors = discountFactors(GB_STANDARD, 29);

type Draw = (from: number, to: number) => number;

/** Evenly drawn whole numbers, the same for the same seed. */
function drawn(seed: number): Draw {
  let state = seed * 7_919 + 12_345;
  return (from, to) => {
    state = (state * 48_271) % 2_147_483_647;
    return from + Math.floor(((to - from + 1) * state) / 2_147_483_648);
  };
}

interface Asset {
  readonly capital: number;
  readonly oneOff: number;
  readonly saving: number;
  readonly lag: number;
  readonly receipt: number;
}

type Made = (code: string, asset: Asset) => Candidate;

/** Worth what it brings over thirty years from year 0. */
function candidate(code: string, { capital, oneOff, saving, lag, receipt }: Asset, startYears: readonly number[]): Candidate {
  const empty = aCandidate(code, {}, years, startYears);
  const at = (length: number, year: number, amount: number) => Array.from({ length }, (_, index) => (index === year ? amount : 0));
  const starts = startYears.map((year): Start => {
    const worth = factors.reduce((sum, factor, index) => sum + (index >= year + lag ? saving * factor : 0), 0);
    const paid = (capital + oneOff) * factors[year]! - receipt * factors[year + 2]!;
    return {
      ...empty.starts.find((start) => start.year === year)!,
      value: worth - paid,
      capital: at(years, year, capital),
      oneOff: at(years, year, oneOff),
      saving: Array.from({ length: years }, (_, index) => (index >= year + lag ? saving : 0)),
      receipts: at(years, year + 2, receipt),
    };
  });
  return { ...empty, starts };
}

interface Parts {
  readonly candidates: readonly Candidate[];
  readonly groups: readonly Group[];
}

function buildings(draw: Draw, count: number, made: Made): Parts {
  const candidates: Candidate[] = [];
  const groups: Group[] = [];
  for (let at = 0; at < count; at++) {
    const size = draw(20, 200);
    const home = (at + draw(1, Math.max(1, count - 1))) % count;
    const close = made(`CLOSE_${at}`, {
      capital: size * draw(800, 3_000),
      oneOff: size * draw(200, 900),
      saving: size * draw(300, 1_400),
      lag: 1,
      receipt: draw(0, 2) * size * 4_000,
    });
    const share = made(`SHARE_${at}`, { capital: size * draw(200, 900), oneOff: size * draw(50, 300), saving: size * draw(80, 500), lag: 1, receipt: 0 });
    const smaller = made(`SMALLER_${at}`, {
      capital: size * draw(300, 1_500),
      oneOff: size * draw(50, 200),
      saving: size * draw(60, 450),
      lag: 2,
      receipt: 0,
    });
    candidates.push({ ...close, takes: new Map([[`DESKS_${home}`, size]]) }, share, smaller);
    groups.push({ name: `building_${at}`, members: [close.code, share.code, smaller.code] });
    if (home !== at) groups.push({ name: `home_${at}`, members: [close.code, `CLOSE_${home}`] });
  }
  return { candidates, groups };
}

/** `scale` 1 is a force: 495 options; the money is so much of what all of it would take; each may start in so many years, in which the money comes. */
export function forceSize(seed: number, { scale = 1, money = 0.3, starts = 6 } = {}): PlanProblem {
  const draw = drawn(seed);
  const startYears = Array.from({ length: starts }, (_, year) => year);
  const made: Made = (code, asset) => candidate(code, asset, startYears);
  const simple = (kind: string, many: number, asset: () => Asset): Candidate[] => Array.from({ length: many }, (_, at) => made(`${kind}_${at}`, asset()));
  const count = (of: number) => Math.max(1, Math.round(of * scale));
  const estate = buildings(draw, count(60), made);
  const offices = simple('OFFICE', count(90), () => ({
    capital: draw(0, 40) * 1_000,
    oneOff: draw(2, 30) * 1_000,
    saving: draw(3, 45) * 1_000,
    lag: 1,
    receipt: 0,
  }));
  const replaced = simple('REPLACE', count(80), () => ({
    capital: draw(60, 900) * 1_000,
    oneOff: 0,
    saving: draw(5, 160) * 1_000,
    lag: 0,
    receipt: draw(0, 60) * 1_000,
  }));
  const pooled = simple('POOL', count(80), () => ({
    capital: draw(0, 60) * 1_000,
    oneOff: draw(5, 60) * 1_000,
    saving: draw(5, 90) * 1_000,
    lag: 1,
    receipt: draw(0, 80) * 1_000,
  }));
  const refresh = simple('REFRESH', count(45), () => ({
    capital: draw(50, 700) * 1_000,
    oneOff: draw(5, 80) * 1_000,
    saving: draw(5, 120) * 1_000,
    lag: 0,
    receipt: 0,
  }));
  const cloud = simple('CLOUD', count(20), () => ({
    capital: draw(0, 200) * 1_000,
    oneOff: draw(50, 500) * 1_000,
    saving: draw(20, 260) * 1_000,
    lag: 2,
    receipt: 0,
  }));
  const candidates = [...estate.candidates, ...offices, ...replaced, ...pooled, ...refresh, ...cloud];
  const groups = [
    ...estate.groups,
    ...replaced.flatMap(({ code }, at) => (pooled[at] === undefined ? [] : [{ name: `fleet_${at}`, members: [code, pooled[at].code] }])),
  ];
  const needs: Need[] = cloud.map(({ code }) => ({ candidate: code, lagYears: 0, other: refresh[draw(0, refresh.length - 1)]!.code }));
  const together: Together[] = offices
    .slice(0, count(40))
    .map(({ code }) => ({ one: code, other: estate.candidates[draw(0, estate.candidates.length - 1)]!.code, savingPa: -draw(1, 8) * 1_000 }));
  const room = new Map(Array.from({ length: count(60) }, (_, at) => [`DESKS_${at}`, draw(20, 260)]));
  const total = (of: (start: Start) => readonly number[]) =>
    candidates.reduce((sum, { starts: [first] }) => sum + of(first!).reduce((one, amount) => one + amount, 0), 0);
  const each = (all: number) => Array.from({ length: years }, (_, year) => (year < starts ? (all * money) / starts : 0));
  const saving = candidates.reduce((sum, { starts: [first] }) => sum + first!.saving[years - 1]!, 0);
  const budgets = {
    capital: each(total(({ capital }) => capital)),
    oneOff: each(total(({ oneOff }) => oneOff)),
    savingTarget: Array.from({ length: years }, (_, year) => (year < 1 ? null : saving * 0.2 * Math.min(1, year / starts))),
  };
  return aPlanProblem({ years, candidates, groups, needs, together, room, budgets });
}
