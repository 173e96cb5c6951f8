/**
 * How vehicles age, as assumed: what they lose at resale, how servicing and days off the road grow. Pounds in base-year prices,
 * without VAT. Every rate is an assumption with a range; what a vehicle's own records say comes before it.
 */
import type { Given } from '../assumptions/given.ts';

export interface AgeingRates {
  readonly firstYearLoss: number;
  readonly laterYearLoss: number;
  readonly lossPer10000Miles: number;
  readonly standardMiles: number;
  readonly floor: number;
  readonly servicingPerYear: number;
  readonly servicingPer10000Miles: number;
  readonly servicingFromMiles: number;
  readonly daysOffFirstYear: number;
  readonly daysOffPerYear: number;
  readonly reliefPerDay: number;
  /** Years of age up to which the growths were seen; beyond them an older vehicle counts, against a new one, as one of that age. */
  readonly mostYears: number;
}

export function ageingRates(given: Given): AgeingRates {
  const value = (key: string): number => given.of(key).value;
  return {
    firstYearLoss: value('resale-first-year-loss'),
    laterYearLoss: value('resale-later-year-loss'),
    lossPer10000Miles: value('resale-loss-per-10000-miles'),
    standardMiles: value('resale-standard-miles-pa'),
    floor: value('resale-floor-gbp'),
    servicingPerYear: value('servicing-growth-per-year'),
    servicingPer10000Miles: value('servicing-growth-per-10000-miles'),
    servicingFromMiles: value('servicing-growth-from-miles'),
    daysOffFirstYear: value('days-off-road-first-year'),
    daysOffPerYear: value('days-off-road-per-year-of-age'),
    reliefPerDay: value('relief-hire-gbp-per-day'),
    mostYears: value('ageing-most-years'),
  };
}

/**
 * What a vehicle fetches at an age in years and with an odometer, of a price without its conversion:
 * price × (1 − first loss) × (1 − later loss)^(age − 1) × e^(−loss × miles above the standard ÷ 10,000), never below the floor, nor
 * above what it cost.
 */
export function resaleAt(price: number, age: number, odometer: number, rates: AgeingRates): number {
  if (age <= 0) return price;
  const kept = age < 1 ? (1 - rates.firstYearLoss) ** age : (1 - rates.firstYearLoss) * (1 - rates.laterYearLoss) ** (age - 1);
  const miles = Math.exp((-rates.lossPer10000Miles * (odometer - rates.standardMiles * age)) / 10_000);
  return Math.min(price, Math.max(rates.floor, price * kept * miles));
}

/** The price without conversion from which a vehicle comes to be worth so much at an age and with an odometer; what it loses from there is then told without its price. */
export function priceBehind(worth: number, age: number, odometer: number, rates: AgeingRates): number {
  const unbounded = { ...rates, floor: 0 };
  return worth / resaleAt(1, age, odometer, unbounded);
}

/** How many times as much as when new its servicing costs in a year of age (1 is the first) that ends with this odometer. */
export function servicingGrowth(ageYear: number, odometer: number, rates: AgeingRates): number {
  const byAge = 1 + rates.servicingPerYear * Math.max(0, ageYear - 1);
  return byAge * (1 + (rates.servicingPer10000Miles * Math.max(0, odometer - rates.servicingFromMiles)) / 10_000);
}

/** Days off the road in a year of age, 1 the first. */
export const daysOffRoad = (ageYear: number, rates: AgeingRates): number => rates.daysOffFirstYear + rates.daysOffPerYear * Math.max(0, ageYear - 1);
