/**
 * Book depreciation: for the accounts and memo lines only, never in a present value. Amounts are positive charges,
 * GBP; `salvage` is what is left at the end of `life`; periods count from 1, usually years. [excel-functions]
 * [green-book-2026]
 */
import { roundedHalfUp } from './money.ts';
import { type Gbp, gbp } from './units.ts';

function refuseUnsound(cost: number, salvage: number, life: number): void {
  if (!(cost >= 0 && salvage >= 0)) throw new RangeError(`cost and salvage must be zero or more, got ${cost} and ${salvage}`);
  if (!(life > 0)) throw new RangeError(`life must be above zero, got ${life}`);
}

function refusePeriod(period: number, last: number): void {
  if (!Number.isInteger(period) || period < 1 || period > last) {
    throw new RangeError(`period must lie between 1 and ${last}, got ${period}`);
  }
}

/** The same charge every period (SLN). */
export function straightLine(cost: Gbp, salvage: Gbp, life: number): Gbp {
  refuseUnsound(cost, salvage, life);
  return gbp((cost - salvage) / life);
}

/** The charge of a period when charges fall as the periods left (SYD). */
export function sumOfYearsDigits(cost: Gbp, salvage: Gbp, life: number, period: number): Gbp {
  refuseUnsound(cost, salvage, life);
  refusePeriod(period, life);
  return gbp(((cost - salvage) * 2 * (life - period + 1)) / (life * (life + 1)));
}

/**
 * The charge of a year at a fixed share of book value, the share rounded to three decimals as spreadsheets do (DB).
 * `months` is the length of the first year; a short one leaves its rest to a year after the life.
 */
export function fixedDecliningBalance(cost: Gbp, salvage: Gbp, life: number, period: number, months = 12): Gbp {
  refuseUnsound(cost, salvage, life);
  refusePeriod(period, months < 12 ? life + 1 : life);
  if (!(months >= 1 && months <= 12)) throw new RangeError(`months in the first year must be 1 to 12, got ${months}`);
  if (cost === 0) return gbp(0);
  const share = roundedHalfUp(1 - (salvage / cost) ** (1 / life), 3);
  const first = (cost * share * months) / 12;
  if (period === 1) return gbp(first);
  const book = (cost - first) * (1 - share) ** (period - 2);
  return gbp(book * share * (period > life ? (12 - months) / 12 : 1));
}

/**
 * The charges of a whole life, stopping at salvage; from the period in which it pays, straight line over what is
 * left.
 */
function decliningCharges(cost: Gbp, salvage: Gbp, life: number, factor: number, staysDeclining: boolean): number[] {
  let book: number = cost;
  return Array.from({ length: Math.ceil(life) }, (_, at) => {
    const room = Math.max(0, book - salvage);
    const declining = Math.min(room, (book * factor) / life);
    const charge = staysDeclining ? declining : Math.min(room, Math.max(declining, room / (life - at)));
    book -= charge;
    return charge;
  });
}

/** The charge of a period at `factor` / life of book value, never below salvage (DDB). */
export function doubleDecliningBalance(cost: Gbp, salvage: Gbp, life: number, period: number, factor = 2): Gbp {
  refuseUnsound(cost, salvage, life);
  refusePeriod(period, Math.ceil(life));
  if (!(factor > 0)) throw new RangeError(`a declining factor must be above zero, got ${factor}`);
  return gbp(decliningCharges(cost, salvage, life, factor, true)[period - 1]!);
}

/**
 * The charge between two moments of a life, part periods by their share, switching to straight line when it is more
 * (VDB).
 */
export function variableDecliningBalance(cost: Gbp, salvage: Gbp, life: number, start: number, end: number, factor = 2, staysDeclining = false): Gbp {
  refuseUnsound(cost, salvage, life);
  if (!(start >= 0 && start <= end && end <= life)) throw new RangeError(`a span must lie within 0 to ${life}, got ${start} to ${end}`);
  if (!(factor > 0)) throw new RangeError(`a declining factor must be above zero, got ${factor}`);
  const charges = decliningCharges(cost, salvage, life, factor, staysDeclining);
  return gbp(charges.reduce((sum, charge, at) => sum + charge * Math.max(0, Math.min(end, at + 1) - Math.max(start, at)), 0));
}

/**
 * The value left of something written down evenly to a floor and held there, GBP: floor + (cost − floor) × share of
 * life left.
 */
export function flooredStraightLineValue(cost: Gbp, floor: Gbp, life: number, left: number): Gbp {
  refuseUnsound(cost, floor, life);
  if (!(left <= life)) throw new RangeError(`what is left must not exceed the life of ${life}, got ${left}`);
  return gbp(floor + (cost - floor) * (Math.max(0, left) / life));
}
