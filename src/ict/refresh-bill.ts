/**
 * The bill for refreshing IT at one life beside another: capital by year, what failures cost, and the charge on revenue where the
 * capital is borrowed. A life given as a range counts at its middle: between five and seven years is every six.
 */
import { type FinancialYear, financialYearsFrom, firstDayOf, gbp, monthsBetween, nominalFromReal, perYear, requirementPath } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { failureRate, isRefreshed } from './device-life.ts';
import type { ItClass } from './it-class.ts';
import { priceEach } from './lifecycle.ts';
import { type Batch, refreshWaves, type WaveYear } from './refresh-waves.ts';
import { type IctSnapshot, isHeld } from './snapshot.ts';

export interface LifeRange {
  /** Years. */
  readonly shortest: number;
  readonly longest: number;
}

export interface RefreshAsked {
  readonly classes: readonly ItClass[];
  readonly lives: readonly LifeRange[];
  readonly years: number;
  readonly smoothed: boolean;
}

export interface RefreshYear {
  readonly financialYear: FinancialYear;
  readonly units: number;
  readonly capital: number;
  readonly capitalNominal: number;
  readonly waiting: number;
  readonly failures: number;
  readonly repairs: number;
  /** Interest and provision on all that was borrowed in earlier years of the plan, in the prices of the year. */
  readonly debtCharge: number;
}

export interface RefreshPlan extends LifeRange {
  readonly midPointYears: number;
  readonly years: readonly RefreshYear[];
  readonly capital: number;
  readonly debtCharge: number;
  /** Units × price ÷ life: what it costs a year once the waves have levelled out. */
  readonly levelYearly: number;
  /** That, as a multiple of the first life's; null where nothing has a price. */
  readonly factor: number | null;
}

export interface RefreshBill {
  readonly quantity: number;
  readonly unpriced: number;
  /** Units whose age is UNKNOWN: taken to be due at once. */
  readonly ageUnknown: number;
  readonly plans: readonly RefreshPlan[];
}

export function refreshBill(asked: RefreshAsked, ict: IctSnapshot, given: Given): RefreshBill {
  const batches = batchesOf(asked.classes, ict, given);
  const level = batches.reduce((sum, { quantity, each }) => sum + quantity * (each ?? 0), 0);
  const count = (of: readonly Batch[]) => of.reduce((sum, { quantity }) => sum + quantity, 0);
  const first = asked.lives[0] === undefined ? 1 : middle(asked.lives[0]);
  return {
    quantity: count(batches),
    unpriced: count(batches.filter(({ each }) => each === null)),
    ageUnknown: count(batches.filter(({ bought }) => bought === null)),
    plans: asked.lives.map((life) => ({
      ...planOf(life, asked, batches, given),
      levelYearly: level / middle(life),
      factor: level === 0 ? null : first / middle(life),
    })),
  };
}

const middle = ({ shortest, longest }: LifeRange): number => (shortest + longest) / 2;

function batchesOf(classes: readonly ItClass[], ict: IctSnapshot, given: Given): readonly Batch[] {
  const start = firstDayOf(given.base);
  return ict.itAssets.flatMap((asset): Batch[] => {
    const model = ict.model.get(asset.model)!;
    if (!isHeld(asset) || !isRefreshed(model) || !classes.includes(model.class)) return [];
    const bought = asset.purchasedOn === null ? null : monthsBetween(start, asset.purchasedOn);
    return [{ quantity: asset.quantity, bought, each: priceEach(asset, model, given) }];
  });
}

function planOf(life: LifeRange, { years, smoothed }: RefreshAsked, batches: readonly Batch[], given: Given) {
  const months = middle(life) * 12;
  const quantity = batches.reduce((sum, one) => sum + one.quantity, 0);
  const ceiling = smoothed ? Math.ceil(quantity / middle(life)) : undefined;
  const waves = refreshWaves(batches, { life: months, years, now: monthsBetween(firstDayOf(given.base), given.on), ceiling });
  const names = financialYearsFrom(given.base, years);
  const nominal = waves.map(({ cost }, year) => nominalFromReal(gbp(cost), given.prices, given.base, names[year]!));
  const charges = chargesOn(nominal, Math.max(1, Math.round(middle(life))), given);
  const rows = waves.map((wave, year) => ({ ...yearOf(wave, given), financialYear: names[year]!, capitalNominal: nominal[year]!, debtCharge: charges[year]! }));
  return { ...life, midPointYears: middle(life), years: rows, capital: sum(rows.map(({ capital }) => capital)), debtCharge: sum(charges) };
}

const sum = (amounts: readonly number[]): number => amounts.reduce((one, other) => one + other, 0);

function yearOf({ units, cost, waiting, stock }: WaveYear, given: Given) {
  const failures = sum(stock.map(({ quantity, age }) => quantity * failureRate(age, given)));
  return { units, capital: cost, waiting, failures, repairs: failures * given.of('it-repair-gbp').value };
}

/** By year, interest and provision on what was borrowed in the years before it, over the life. */
function chargesOn(borrowed: readonly number[], life: number, given: Given): readonly number[] {
  const rate = perYear(given.of('it-borrowing-rate').value);
  const borrowings = borrowed.map((principal, year) => ({ year, principal, life }));
  return requirementPath(borrowings, 'EQUAL_INSTALMENTS', rate, borrowed.length).map(({ charge }) => charge);
}
