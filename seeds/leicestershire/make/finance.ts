/** What is to be saved and what has been: what the public papers of 2015 to 2022 say, with their words, and synthetic rows of today. */
import type { Row } from './csv-writing.ts';

const synthetic = { as_at: '2026-09-30', confidence: 'LOW', source: 'synthetic' } as const;

const blueprint = { code: 'BLUEPRINT', title: 'Savings that the Blueprint 2020 programme has to find', may_rise: false } as const;

export const savingTargetRows = (): Row[] => [
  {
    ...blueprint,
    ...{ version: 1, recorded_on: '2015-11-11', status: 'INDICATIVE', low: 17_000_000, high: 28_000_000, low_share: 0.25, high_share: 0.4 },
    ...{ needed_from: '2020/21', resolves_on: '2015-11-25', basis: 'before the spending review, as a share of "our overall budget"' },
    source: 'force blog of 11 November 2015: "between £17m and £28m"',
  },
  {
    ...blueprint,
    ...{ version: 2, recorded_on: '2015-11-25', status: 'INDICATIVE', needed_from: '2020/21', basis: 'after the spending review; no sum is given' },
    source: 'page after the spending review of November 2015: "less severe than anticipated, however, forces do still need to save"',
  },
  {
    ...blueprint,
    ...{ version: 3, recorded_on: '2015-12-31', status: 'INDICATIVE', low: 500_000, central: 500_000, needed_from: '2020/21', may_rise: true },
    basis: 'the page carries no date: entered as the end of 2015; how far it could rise is UNKNOWN',
    source: 'later questions and answers: "reduced this figure to around £500,000", "could well increase"',
  },
  {
    ...{ code: 'MTFP', title: 'Savings that the medium-term plan needs', version: 1, recorded_on: '2026-01-20', status: 'INDICATIVE' },
    ...{ low: 900_000, high: 1_700_000, price_base: '2026/27', resolves_on: '2026-12-18', basis: 'before the settlement of the autumn', ...synthetic },
  },
  {
    ...{ code: 'MTFP', title: 'Savings that the medium-term plan needs', version: 2, recorded_on: '2026-09-15', status: 'CONFIRMED' },
    ...{ low: 500_000, high: 1_300_000, price_base: '2026/27', resolves_on: '2026-12-18', may_rise: true, basis: 'mid-year review', ...synthetic },
  },
];

/** By version, what each year from 2027/28 needs: low and high, in thousands. */
const profiles: readonly (readonly [version: number, years: readonly (readonly [low: number, high: number])[]])[] = [
  [
    1,
    [
      [300, 600],
      [600, 1_100],
      [900, 1_700],
    ],
  ],
  [
    2,
    [
      [250, 450],
      [500, 900],
      [500, 1_300],
    ],
  ],
];
const years = ['2027/28', '2028/29', '2029/30'] as const;

export const savingTargetYearRows = (): Row[] =>
  profiles.flatMap(([version, ranges]) =>
    ranges.map(([low, high], at) => ({ target: 'MTFP', version, financial_year: years[at]!, low: low * 1_000, high: high * 1_000 })),
  );

const decade = { from_year: '2010/11', to_year: '2014/15', recorded_on: '2015-11-11' } as const;

export const deliveredSavingRows = (): Row[] => [
  {
    code: 'D-BLOG',
    fact: 'SAVED-2010-15',
    title: 'Savings from 2010 to 2015',
    amount: 36_100_000,
    adopted: true,
    ...decade,
    source: 'force blog of 11 November 2015: "£36.1m"',
  },
  {
    ...{ code: 'D-ANSWERS', fact: 'SAVED-2010-15', title: 'Savings from 2010 to 2015', amount: 30_000_000, at_least: true, ...decade },
    ...{ recorded_on: '2015-12-31', source: 'later questions and answers, without a date: "over £30 million"' },
  },
  {
    ...{ code: 'D-REMOVED', fact: 'SAVED-BY-RESTRUCTURE', part_of: 'SAVED-2010-15', title: 'Removed before the restructure of 2015', amount: 20_000_000 },
    ...{ ...decade, source: 'local news: "£20 million has already been removed"' },
  },
  {
    ...{ code: 'D-FURTHER', fact: 'SAVED-FURTHER', part_of: 'SAVED-2010-15', title: 'Further reduction with the restructure of 2015', amount: 10_000_000 },
    ...{ ...decade, source: 'local news: "a further £10 million reduction"' },
  },
  {
    ...{ code: 'D-PRINTERS', fact: 'PRINTERS-2025', title: 'Fewer printers', from_year: '2025/26', amount: 84_000, measure: 'A_YEAR', nature: 'RECURRING' },
    ...{ cashable: true, budget_code: 'IT-PRINT', owner: 'Head of IT', signed_off_by: 'Chief finance officer', signed_off_on: '2026-05-12' },
    ...{ out_of_base_from: '2026/27', recorded_on: '2026-05-12', ...synthetic },
  },
  {
    ...{ code: 'D-MOBILE', fact: 'MOBILE-2024', title: 'Officer hours that need no return to the station', from_year: '2024/25', amount: 2_400_000 },
    ...{ measure: 'A_YEAR', nature: 'RECURRING', cashable: false, owner: 'Head of local policing', recorded_on: '2025-06-30', ...synthetic },
  },
  {
    ...{
      code: 'D-WATER',
      fact: 'WATER-2025',
      title: 'Water meters in the regional office',
      from_year: '2025/26',
      amount: 505,
      measure: 'A_YEAR',
      nature: 'RECURRING',
    },
    ...{ cashable: true, budget_code: 'EST-WATER', owner: 'Head of estates', signed_off_by: 'Chief finance officer', signed_off_on: '2026-05-12' },
    ...{ cost_line: 'C-REGIONAL-OFFICE-WATER-2025', released_share: 0.25, out_of_base_from: '2026/27', recorded_on: '2026-05-12', ...synthetic },
    source: 'synthetic; trap claimed-again: the line still stands at what it cost before',
  },
];

/** One that holds, and one that was signed for another sum. */
export const savingSignOffRows = (): Row[] => [
  { part: 'PRINT', amount_pa: 95_000, owner: 'Head of IT', signed_off_by: 'Chief finance officer', signed_off_on: '2026-09-21', ...synthetic },
  { part: 'TELEMATICS', amount_pa: 150_000, owner: 'Head of fleet', signed_off_by: 'Chief finance officer', signed_off_on: '2026-07-03', ...synthetic },
];
