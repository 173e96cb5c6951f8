/** The years of a life as the ageing model has them, calibrated to what is known of it today. */
import type { Ageing } from './ageing.ts';
import { type AgeingRates, daysOffRoad, resaleAt, servicingGrowth } from './ageing-rates.ts';

/** What the model knows of a vehicle at one moment of its life. */
export interface ModelledLife {
  /** Years behind it; null is UNKNOWN: then nothing grows with age, so that no saving is claimed from it. */
  readonly age: number | null;
  readonly odometer: number;
  readonly milesPa: number;
  /** Pounds in the first coming year, were it no older than today. */
  readonly fuel: number;
  readonly servicing: number;
  readonly rent: number;
  readonly fixed: number;
  /** Days off the road in the year behind it, where they are recorded. */
  readonly daysOff: number | null;
  /** Its price without conversion, as the resale curve starts from it. */
  readonly price: number;
  /** What it fetches today; null: as the resale curve has it. */
  readonly worth: number | null;
  /** What it fetches after so many years, where somebody states it; the curve is bent to go through it. */
  readonly residual?: { readonly year: number; readonly worth: number } | undefined;
}

export function modelledAgeing(life: ModelledLife, rates: AgeingRates): Ageing {
  const { age, odometer, milesPa, price } = life;
  const ageYear = Math.max(1, age ?? 1);
  const behind = servicingGrowth(ageYear, odometer, rates);
  const isNew = age === 0;
  const grown = (year: number) => (age === null ? 1 : servicingGrowth(isNew ? year : ageYear + year, odometer + year * milesPa, rates) / (isNew ? 1 : behind));
  const days = (year: number) =>
    age === null
      ? (life.daysOff ?? rates.daysOffFirstYear)
      : life.daysOff === null
        ? daysOffRoad(isNew ? year : Math.min(ageYear, rates.mostYears) + year, rates)
        : life.daysOff + rates.daysOffPerYear * year;
  const curve = (year: number) => (age === null ? price * (1 - rates.laterYearLoss) ** year : resaleAt(price, age + year, odometer + year * milesPa, rates));
  const scale = life.worth === null || curve(0) === 0 ? 1 : life.worth / curve(0);
  const { residual } = life;
  const bend = residual === undefined || curve(residual.year) === 0 ? 1 : (residual.worth / curve(residual.year)) ** (1 / residual.year);
  return {
    basis: 'MODEL',
    lastYear: Number.POSITIVE_INFINITY,
    running: (year) => ({
      fuel: life.fuel,
      servicing: life.servicing * grown(year),
      rent: life.rent,
      fixed: life.fixed,
      offRoad: days(year) * rates.reliefPerDay,
      stated: 0,
    }),
    worth: (year) => (year === 0 && life.worth !== null ? life.worth : curve(year) * scale * bend ** year),
  };
}
