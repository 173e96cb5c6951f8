/** One way of dealing with a system in figures: once, each year, what it releases and from when, and what that is worth against doing nothing. */

import { globalId } from '../api/global-id.ts';
import { addDays, type DiscountSchedule } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { appraised, isCapitalSpending, isOurs } from '../options/appraise.ts';
import { type Completeness, completenessOf } from '../options/completeness.ts';
import type { Line, Option, Warning } from '../options/option.ts';
import { measured } from '../options/rank.ts';
import type { CostToday } from './cost-today.ts';
import type { dispositions } from './it-system.record.ts';
import type { IctSnapshot, ItSystem } from './snapshot.ts';
import { lastPaidDay, type Stopping } from './stopping-cost.ts';

export type Disposition = (typeof dispositions)[number];
export const bases = ['RECORDS', 'QUOTE', 'ESTIMATE'] as const;

export interface Way {
  readonly kind: Disposition;
  readonly basis: (typeof bases)[number];
  readonly title: string;
  readonly possible: boolean;
  readonly impossibleBecause: readonly string[];
  /** Pounds of revenue, once; null is UNKNOWN. */
  readonly oneOff: number | null;
  /** Pounds a year that the new place costs, once all has settled; of what is kept, what it costs today. */
  readonly runPa: number | null;
  /** Pounds a year that really end, and the first day on which all of them have. */
  readonly releasedPa: number | null;
  readonly releasedFrom: string | null;
  /** Capital that is not spent until the horizon; it pays for no revenue. */
  readonly capitalAvoided: number;
  readonly annualNetSaving: number | null;
  /** To us, over the horizon; null is UNKNOWN. */
  readonly npv: number | null;
  readonly paybackYears: number | null;
  readonly completeness: Completeness;
  readonly lines: readonly Line[];
  readonly warnings: readonly Warning[];
  /** Of the option in the ranking, where it is one. */
  readonly optionId: string | null;
}

export interface Appraisal {
  readonly horizon: number;
  readonly schedule: DiscountSchedule;
  readonly organisation: string;
}

interface Timed extends Omit<Stopping, 'years'> {
  readonly ict: IctSnapshot;
  readonly given: Given;
}

export function optionWay(kind: Disposition, basis: Way['basis'], option: Option, timed: Timed, { horizon, schedule, organisation }: Appraisal): Way {
  const found = appraised(option, horizon, schedule);
  const { figures } = found;
  const hides = new Set(option.missing.map((one) => one.hides));
  const recurring = option.lines.filter((line) => isOurs(line) && line.nature === 'RECURRING' && line.ledger === 'REVENUE');
  const inSettled = (sign: 1 | -1) => recurring.reduce((sum, { amounts }) => sum + Math.max(0, sign * amounts[figures.settledIn]!), 0);
  return {
    kind,
    basis,
    title: option.title,
    possible: option.impossibleBecause.length === 0,
    impossibleBecause: option.impossibleBecause,
    oneOff: hides.has('ONE_OFF_COST') ? null : figures.oneOffRevenue,
    runPa: hides.has('RECURRING_COST') ? null : inSettled(-1),
    releasedPa: inSettled(1),
    releasedFrom: releasedFrom(recurring, timed),
    capitalAvoided: option.lines.filter(isCapitalSpending).reduce((sum, { amounts }) => sum + amounts.reduce((one, other) => one + other, 0), 0),
    annualNetSaving: figures.annualNetSaving,
    npv: measured(found, 'NPV_ORGANISATION'),
    paybackYears: measured(found, 'PAYBACK') === null ? null : figures.paybackYears,
    completeness: completenessOf(found),
    lines: option.lines,
    warnings: option.warnings,
    optionId: basis === 'ESTIMATE' ? null : globalId(option.type, organisation, option.id.slice(organisation.length + 1)),
  };
}

/** The day after the last on which any line that ends is still paid in full. */
function releasedFrom(lines: readonly Line[], { lastUse, licences, ict, given }: Timed): string | null {
  const ending = lines.flatMap(({ costLine }) => (costLine === undefined ? [] : (ict.costLine.get(costLine) ?? [])));
  if (ending.length === 0) return null;
  const days = ending.map((line) => lastPaidDay(line, { lastUse, licences }, ict.avoidability.get(line.code), given));
  return addDays(
    days.reduce((one, other) => (one > other ? one : other)),
    1,
  );
}

/** To keep it is to do nothing: it costs what it costs, and is worth nothing against itself. */
export const keptWay = (system: ItSystem, today: CostToday): Way => ({
  kind: 'RETAIN',
  basis: 'RECORDS',
  title: `Keep ${system.name} as it is`,
  possible: true,
  impossibleBecause: [],
  oneOff: 0,
  runPa: today.total,
  releasedPa: 0,
  releasedFrom: null,
  capitalAvoided: 0,
  annualNetSaving: 0,
  npv: 0,
  paybackYears: null,
  completeness: { grade: today.total === null ? 0 : 1, missing: keptUnknown(system, today), shareAssumed: 0 },
  lines: [],
  warnings: [],
  optionId: null,
});

const keptUnknown = ({ code, name }: ItSystem, { own, total }: CostToday): Completeness['missing'] =>
  total !== null
    ? []
    : [
        {
          what: own === null ? `what ${name} costs` : 'what the hosts cost that it runs on',
          where:
            own === null ? `cost_pools.csv and cost_lines.csv: a pool with systems ${code}, amount_pa` : 'cost_lines.csv: amount_pa of the pools of its hosts',
          treatment: 'nothing is said of it',
          hides: 'NOTHING',
        },
      ];
