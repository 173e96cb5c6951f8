/** Plans for tests. Amounts are pounds; a profile is what one start brings, by years after it. */
import { discountFactors, GB_STANDARD } from '../../src/appraisal/index.ts';
import type { Budgets, Candidate, PlanProblem, Start } from '../../src/portfolio/candidate.ts';

export interface Profile {
  readonly capital?: number;
  readonly oneOff?: number;
  readonly saving?: number;
  /** Years after the start from which it saves. */
  readonly savesAfter?: number;
  readonly receipt?: number;
  readonly receiptAfter?: number;
  /** Days of team CHANGE in the year of the start. */
  readonly days?: number;
  readonly life?: number;
}

const at = (years: number, year: number, amount: number): number[] => Array.from({ length: years }, (_, index) => (index === year ? amount : 0));

/** An option that may start in any of the years, worth the present value of what it brings within the plan. */
export function aCandidate(code: string, profile: Profile, years: number, startYears: readonly number[] = [0]): Candidate {
  const { capital = 0, oneOff = 0, saving = 0, savesAfter = 0, receipt = 0, receiptAfter = 0, days = 0, life = null } = profile;
  const factors = discountFactors(GB_STANDARD, years - 1);
  const starts = startYears.map((year): Start => {
    const flows = {
      capital: at(years, year, capital),
      oneOff: at(years, year, oneOff),
      saving: Array.from({ length: years }, (_, index) => (index >= year + savesAfter ? saving : 0)),
      receipts: at(years, year + receiptAfter, receipt),
    };
    const value = factors.reduce(
      (sum, factor, index) => sum + factor * (flows.saving[index]! + flows.receipts[index]! - flows.capital[index]! - flows.oneOff[index]!),
      0,
    );
    return { year, value, ...flows, begins: year, delivery: days === 0 ? [] : [{ team: 'CHANGE', year, days }] };
  });
  return {
    code,
    title: code,
    starts,
    isMandatory: false,
    isDated: false,
    releases: new Map(),
    takes: new Map(),
    assetLifeYears: life,
    takesPosts: false,
    peopleLosingTime: 0,
  };
}

const unlimited: Budgets = {
  capital: null,
  oneOff: null,
  savingTarget: [],
  capitalCarriesForward: true,
  receiptLagYears: 1,
  receiptsPayOneOffs: false,
  reserves: null,
  borrowing: null,
};

export function aPlanProblem(
  known: Partial<Omit<PlanProblem, 'budgets'>> & { readonly candidates: readonly Candidate[]; readonly budgets?: Partial<Budgets> },
): PlanProblem {
  const years = known.years ?? 1;
  return {
    groups: [],
    needs: [],
    orders: [],
    changeCapacity: new Map(),
    posts: 'ALLOWED',
    aim: 'MOST_VALUE',
    together: [],
    room: new Map(),
    mustIn: [],
    mustOut: [],
    factors: discountFactors(GB_STANDARD, years - 1),
    ...known,
    years,
    budgets: { ...unlimited, ...known.budgets },
  };
}

const k = 1_000;
const startYears = [0, 1, 2];
const profiles: Readonly<Record<string, Profile>> = {
  CLOSE_A: { capital: 300 * k, oneOff: 20 * k, saving: 120 * k, savesAfter: 1, receipt: 400 * k, receiptAfter: 1 },
  SHARE_A: { capital: 60 * k, oneOff: 5 * k, saving: 45 * k, savesAfter: 1 },
  CLOSE_B: { capital: 180 * k, oneOff: 15 * k, saving: 70 * k, savesAfter: 1, receipt: 150 * k, receiptAfter: 2 },
  EXPAND_C: { capital: 120 * k, saving: -10 * k, savesAfter: 1 },
  CLOSE_C: { capital: 90 * k, oneOff: 10 * k, saving: 40 * k, savesAfter: 1, receipt: 60 * k, receiptAfter: 1 },
  FLEET_CUT: { oneOff: 15 * k, saving: 55 * k, savesAfter: 1, receipt: 20 * k },
  EV: { capital: 240 * k, saving: 62 * k, savesAfter: 1 },
  CLOUD: { capital: 90 * k, oneOff: 110 * k, saving: 95 * k, savesAfter: 2 },
};

/** Eight options over seven years whose best plan is known by counting all 65,536 combinations of starts; £280,000 a year wanted in year 4. */
export const eightOptions = (target = 280 * k, budgets: Partial<Budgets> = {}): PlanProblem =>
  aPlanProblem({
    years: 7,
    candidates: Object.entries(profiles).map(([code, profile]) => aCandidate(code, profile, 7, startYears)),
    groups: [
      { name: 'A', members: ['CLOSE_A', 'SHARE_A'] },
      { name: 'C', members: ['EXPAND_C', 'CLOSE_C'] },
      { name: 'B_or_C', members: ['CLOSE_B', 'CLOSE_C'] },
    ],
    needs: [{ candidate: 'CLOSE_B', other: 'EXPAND_C', lagYears: 0 }],
    together: [
      { one: 'FLEET_CUT', other: 'EV', savingPa: -12 * k },
      { one: 'CLOSE_A', other: 'CLOUD', savingPa: -9 * k },
    ],
    budgets: {
      capital: [220 * k, 160 * k, 120 * k],
      oneOff: [120 * k, 60 * k, 60 * k, 0, 0, 0, 0],
      savingTarget: [null, null, null, null, target],
      ...budgets,
    },
  });
