/** What a mile costs, counted in several ways: each says what is divided by what. */
import type { Given } from '../assumptions/given.ts';
import type { CurrentLine } from '../register/current-cost.ts';
import { milesAYear } from './miles-a-year.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';
import { valueLostPa } from './value-lost.ts';
import { costSum, costSumOfKind, isAccident, isFuel, isSmr, isVariable, ownLines } from './vehicle-cost.ts';

export const costMeasures = ['TOTAL', 'FIXED', 'VARIABLE', 'SMR', 'WITHOUT_FUEL', 'WITHOUT_ACCIDENTS', 'WITHOUT_FUEL_AND_ACCIDENTS', 'WITH_CAPITAL'] as const;
export type CostMeasure = (typeof costMeasures)[number];

interface Definition {
  /** What is divided by the miles, in words. */
  readonly numerator: string;
  /** Pounds a year; null is UNKNOWN. */
  readonly amount: (lines: readonly CurrentLine[], vehicle: Vehicle, given: Given) => number | null;
}

const running =
  'revenue cost lines of its own pools less income, pounds a year in base-year prices; no depreciation, capital charges, recharges or pools that several vehicles share';
const without = (...kinds: readonly ((one: CurrentLine) => boolean)[]): Definition['amount'] => {
  return (lines) => costSum(lines, (one) => !kinds.some((isOf) => isOf(one))).total;
};

export const definitions: Readonly<Record<CostMeasure, Definition>> = {
  TOTAL: { numerator: running, amount: (lines) => costSum(lines).total },
  FIXED: { numerator: `${running}; only those that do not follow the miles`, amount: without(isVariable) },
  VARIABLE: { numerator: `${running}; only those that follow the miles`, amount: (lines) => costSum(lines, isVariable).total },
  SMR: { numerator: 'servicing, repair and tyres, pounds a year in base-year prices', amount: (lines) => costSumOfKind(lines, isSmr).total },
  WITHOUT_FUEL: { numerator: `${running}; fuel and electricity left out`, amount: without(isFuel) },
  WITHOUT_ACCIDENTS: { numerator: `${running}; accident repair left out`, amount: without(isAccident) },
  WITHOUT_FUEL_AND_ACCIDENTS: { numerator: `${running}; fuel, electricity and accident repair left out`, amount: without(isFuel, isAccident) },
  WITH_CAPITAL: {
    numerator: `${running}; and the value lost a year: (price new today − value today) ÷ age`,
    amount(lines, vehicle, given) {
      const [{ total }, lost] = [costSum(lines), valueLostPa(vehicle, given)];
      return total === null || lost === null ? null : total + lost;
    },
  },
};

export const denominator = 'miles a year: between two believed odometer readings about a year apart, or else of the days recorded, or else over its life';

export interface CostPerMile {
  readonly vehicle: Vehicle;
  /** Pounds a year. */
  readonly amount: number | null;
  readonly miles: number | null;
  /** Pence a mile; null where either is UNKNOWN or it does not move. */
  readonly value: number | null;
  readonly whyNot: string | null;
}

/** A vehicle with what its costs are told from; worked out once however many ways they are counted. */
export interface CostGround {
  readonly vehicle: Vehicle;
  readonly lines: readonly CurrentLine[];
  readonly miles: number | null;
}

export const costGround = (vehicle: Vehicle, fleet: FleetSnapshot, given: Given): CostGround => ({
  vehicle,
  lines: ownLines(vehicle, fleet, given),
  miles: milesAYear(vehicle, fleet, given)?.miles ?? null,
});

export function costPerMile(measure: CostMeasure, { vehicle, lines, miles }: CostGround, given: Given): CostPerMile {
  const amount = definitions[measure].amount(lines, vehicle, given);
  const whyNot = amount === null ? 'UNKNOWN: its cost' : miles === null ? 'UNKNOWN: its miles' : miles === 0 ? 'It does not move.' : null;
  return { vehicle, amount, miles, value: whyNot === null ? (100 * amount!) / miles! : null, whyNot };
}
