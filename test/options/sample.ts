/** Options for tests: lines by year, and nothing else that a test does not say. */
import fc from 'fast-check';
import { type Appraised, appraised } from '../../src/options/appraise.ts';
import type { Line, Missing, Option } from '../../src/options/option.ts';

export const aLine = (amounts: readonly number[], known: Partial<Line> = {}): Line => ({
  label: 'line',
  cashClass: 'CASH_BUDGET',
  ledger: 'REVENUE',
  nature: 'RECURRING',
  bearer: 'ORGANISATION',
  transfer: false,
  settledFrom: Math.max(
    0,
    amounts.findIndex((amount) => amount !== 0),
  ),
  formula: 'as stated',
  inputs: [],
  ...known,
  amounts,
});

/** Spent or gained once; the year after it is settled. */
export const once = (amounts: readonly number[], known: Partial<Line> = {}): Line =>
  aLine(amounts, { nature: 'ONE_OFF', settledFrom: amounts.findLastIndex((amount) => amount !== 0) + 1, ...known });

export const unknownIs = (hides: Missing['hides']): Missing => ({ what: 'a cost', where: 'a file', treatment: 'left out', hides });

export const anOption = (lines: readonly Line[], known: Partial<Option> = {}): Option => ({
  id: 'TEST/close/MILL',
  kind: 'CLOSE',
  family: 'CLOSURE',
  domain: 'ESTATE',
  stage: 'IDEA',
  title: 'Close Mill Lane',
  assets: [],
  areas: [],
  lines,
  impossibleBecause: [],
  warnings: [],
  missing: [],
  inputsAsked: 0,
  links: [],
  serviceEffect: {
    effect: 'SAME',
    summary: '',
    weeklyHoursLost: 0,
    before: null,
    after: null,
    responseBefore: null,
    responseAfter: null,
    travelBasis: null,
    responseTravelBasis: null,
    peopleLosingTime: 0,
    meanExtraMinutes: 0,
    losers: [],
    byArea: [],
    byDeprivationDecile: [],
  },
  efficiency: 'TECHNICAL',
  type: 'ClosureOption',
  detail: undefined,
  shown: () => ({}),
  ...known,
});

/** The option of these lines, appraised over their years. */
export const ofLines = (...lines: Line[]): Appraised => appraised(anOption(lines), Math.max(1, (lines[0]?.amounts.length ?? 11) - 1));

const amount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((pence) => pence / 100);

/** Any line over so many years. */
export const anyLine = (years = 5): fc.Arbitrary<Line> =>
  fc
    .record({
      amounts: fc.array(amount, { minLength: years, maxLength: years }),
      cashClass: fc.constantFrom('CASH_BUDGET', 'CASH_AVOIDED_GROWTH', 'CASH_CAPITAL', 'NON_CASH_RELEASED', 'SOCIETAL'),
      ledger: fc.constantFrom('REVENUE', 'CAPITAL'),
      nature: fc.constantFrom('ONE_OFF', 'RECURRING'),
      bearer: fc.constantFrom('ORGANISATION', 'OTHER_PUBLIC', 'PEOPLE'),
      transfer: fc.boolean(),
      isReceipt: fc.boolean(),
      settledFrom: fc.nat(years),
    })
    .map(({ amounts, ...known }) => aLine(amounts, known as Partial<Line>));
