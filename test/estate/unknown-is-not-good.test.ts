/** T18: what is not known never makes an option rank better, on any measure; and rent is never saved before the building is out of hand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { financialYearsFrom, shareOfYearAfter } from '../../src/appraisal/index.ts';
import { type ClosureOption, closureOptions } from '../../src/estate/closure.ts';
import type { EstateRows } from '../../src/estate/snapshot.ts';
import { type Appraised, appraised } from '../../src/options/appraise.ts';
import { inRankOrder, measured, ranked, rankMeasures } from '../../src/options/rank.ts';
import { anyEstate } from './any-estate.ts';
import { given } from './assumed.ts';
import { anEstate } from './sample.ts';

type Rows = Partial<EstateRows>;
type RowLists = { [Name in keyof EstateRows]: EstateRows[Name] extends readonly (infer R)[] ? R : never };

/** The rows with a cell blank in each row of one list. */
const blank =
  <Name extends keyof RowLists>(list: Name, ...cells: (keyof RowLists[Name])[]) =>
  (rows: Rows): Rows => ({
    ...rows,
    [list]: (rows[list] as readonly object[]).map((row) => ({ ...row, ...Object.fromEntries(cells.map((cell) => [cell, null])) })),
  });
const blankLine =
  (category: string) =>
  (rows: Rows): Rows => ({
    ...rows,
    costLines: rows.costLines!.map((line) => (line.category === category ? { ...line, amountPa: null } : line)),
  });

const cells: readonly [string, (rows: Rows) => Rows][] = [
  ...['RENT', 'BUSINESS_RATES', 'ELECTRICITY', 'CLEANING', 'PARTNER_CHARGE', 'OTHER_INCOME'].map((one): [string, (rows: Rows) => Rows] => [
    `${one} of cost_lines.csv`,
    blankLine(one),
  ]),
  ['every amount of cost_lines.csv', blank('costLines', 'amountPa')],
  ['notice_months of occupancies.csv', blank('occupancies', 'noticeMonths')],
  ['market_value', blank('buildings', 'marketValue')],
  ['gia_m2', blank('buildings', 'giaM2')],
  ['desks', blank('buildings', 'desks')],
  ['network_ready_on', blank('buildings', 'networkReadyOn')],
  ['dilapidations_central', blank('leases', 'dilapidationsCentral')],
  ['inside_1954_act', blank('leases', 'inside1954Act')],
  ['charge_pa of a tenant', blank('occupancies', 'chargePa')],
  ['cost_to_b', blank('conditions', 'costToB')],
  ['due_year', blank('conditions', 'dueYear')],
  ['probability of work', blank('conditions', 'probability')],
  ['host_charge_pa', blank('closureTerms', 'hostChargePa')],
  ['host_marginal_cost_pa', blank('closureTerms', 'hostMarginalCostPa')],
  ['fte of team_bases.csv', blank('teamBases', 'fte')],
  ['fte and peak_headcount of team_bases.csv', blank('teamBases', 'fte', 'peakHeadcount')],
  ['every row of team_bases.csv', (rows) => ({ ...rows, teamBases: [] })],
  ['coordinates of sites.csv', blank('sites', 'latitude', 'longitude')],
  ['visits_pa', blank('servicePoints', 'visitsPa')],
  ['visits_pa and weekly_hours', blank('servicePoints', 'visitsPa', 'weeklyHours')],
  ['population', blank('demandAreas', 'population')],
  ['every demand area', (rows) => ({ ...rows, demandAreas: [] })],
];

/** Assumptions under which every kind of line has an amount. */
const lively = given({
  'double-running-months': 1,
  'fit-out-gbp-per-m2': 600,
  'it-gbp-per-fte': 900,
  'project-gbp-per-closure': 3_000,
  'excess-travel-distance-share': 0.5,
});

const variants = (rows: Rows): readonly Appraised<ClosureOption>[] =>
  closureOptions(anEstate(rows), lively)
    .filter(({ assets }) => assets[0]!.code === 'MILL-LANE')
    .map((option) => appraised(option, 10));

describe('an option does not rank better once a cell is blank', () => {
  test.each(cells)('%s', (_name, blanked) => {
    fc.assert(
      fc.property(anyEstate, (rows) => {
        const [before, after] = [variants(rows), variants(blanked(rows))];
        for (const [index, known] of before.entries()) {
          const unknown = after[index]!;
          if (known.option.impossibleBecause.length > 0) expect(unknown.option.impossibleBecause).not.toEqual([]);
          if (unknown.option.impossibleBecause.length > 0) continue; // it stands after all that can be done
          for (const by of rankMeasures) {
            const [was, is] = [measured(known, by), measured(unknown, by)];
            if (was === null) expect(is, `${known.option.kind} by ${by} was UNKNOWN`).toBeNull();
            else if (is !== null) expect(is, `${known.option.kind} by ${by}`).toBeLessThanOrEqual(was + 0.005);
          }
        }
      }),
      { numRuns: 60, seed: 18 },
    );
  });

  test('nor among other options: where nothing is known of its cost it stands after every option that saves anything at all', () => {
    fc.assert(
      fc.property(anyEstate, anyEstate, (rows, others) => {
        const silent = variants(blank('costLines', 'amountPa')(rows)).map((one) => ({
          ...one,
          option: { ...one.option, id: `silent ${one.option.id}`, impossibleBecause: [] },
        }));
        const known = variants(others).filter(({ option }) => option.impossibleBecause.length === 0);
        for (const by of rankMeasures) {
          const ranks = new Map(ranked(inRankOrder([...silent, ...known], by), by).map(({ rank, appraised: one }) => [one.option.id, rank]));
          const told = known.filter((one) => measured(one, by) !== null);
          for (const { option } of silent) for (const one of told) expect(ranks.get(option.id)!).toBeGreaterThan(ranks.get(one.option.id)!);
        }
      }),
      { numRuns: 40, seed: 18 },
    );
  });
});

test('no rent is saved before the day after the building is out of hand', () => {
  fc.assert(
    fc.property(anyEstate, (rows) => {
      for (const { option } of variants(rows)) {
        const { exit, vacated } = option.detail.closure;
        const rent = option.lines.find(({ costLine }) => costLine === 'RENT of MILL-LANE');
        if (rent === undefined) continue;
        expect(exit.lastDay! >= vacated).toBe(true);
        const full = rows.costLines!.find(({ category }) => category === 'RENT')!.amountPa!;
        for (const [index, year] of financialYearsFrom('2026/27', 11).entries())
          expect(rent.amounts[index]).toBeCloseTo(full * shareOfYearAfter(exit.lastDay!, year), 6);
      }
    }),
    { numRuns: 100 },
  );
});
