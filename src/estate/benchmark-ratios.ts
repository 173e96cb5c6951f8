/**
 * What buildings are measured by: a numerator over a denominator, each with its definition and unit. Areas are gross unless a name
 * says net, so that £/FTE = £/m² × m²/FTE holds exactly.
 */
import type { Given } from '../assumptions/given.ts';
import type { BenchmarkMeasure } from './benchmark.record.ts';
import { fteIn, netArea, runningCost } from './carrying-cost.ts';
import type { Building, EstateSnapshot } from './snapshot.ts';

type Figure = (building: Building, estate: EstateSnapshot, given: Given) => number | null;

interface Part {
  readonly name: string;
  readonly figure: Figure;
}

export interface MeasureDefinition {
  readonly unit: string;
  readonly numerator: Part;
  readonly denominator: Part;
}

const cost: Part = {
  name: 'running cost: revenue cost lines of its own pools less income, pounds a year in base-year prices; no depreciation, capital charges, recharges or shared pools',
  figure: (building, estate, given) => runningCost(building, estate, given).total,
};
const costWithoutRent: Part = { name: `${cost.name}; rent left out, so that owned and leased buildings compare`, figure: withoutRent };
const gross: Part = { name: 'gross internal area, m²', figure: ({ giaM2 }) => giaM2 };
const net: Part = { name: 'net internal area, m²: measured, or the assumed share of the gross area', figure: (building, _, given) => netArea(building, given) };
const people: Part = { name: 'full-time equivalents based there today, not those who attend', figure: fteIn };
const electricity: Part = { name: 'electricity, kWh a year', figure: ({ code }, estate) => estate.energyRating.get(code)?.electricityKwh ?? null };
const gas: Part = { name: 'gas, kWh a year', figure: ({ code }, estate) => estate.energyRating.get(code)?.gasKwh ?? null };

export const definitions: Readonly<Record<BenchmarkMeasure, MeasureDefinition>> = {
  COST_PER_M2: { unit: 'GBP/m² GIA/year', numerator: cost, denominator: gross },
  COST_WITHOUT_RENT_PER_M2: { unit: 'GBP/m² GIA/year', numerator: costWithoutRent, denominator: gross },
  COST_PER_FTE: { unit: 'GBP/FTE/year', numerator: cost, denominator: people },
  M2_PER_FTE: { unit: 'm² GIA/FTE', numerator: gross, denominator: people },
  NET_M2_PER_FTE: { unit: 'm² NIA/FTE', numerator: net, denominator: people },
  ELECTRICITY_PER_M2: { unit: 'kWh/m² GIA/year', numerator: electricity, denominator: gross },
  GAS_PER_M2: { unit: 'kWh/m² GIA/year', numerator: gas, denominator: gross },
};

/** The running cost but for rent; null where one of the other lines is UNKNOWN or there is none. */
function withoutRent(building: Building, estate: EstateSnapshot, given: Given): number | null {
  return runningCost(building, estate, given, ['RENT']).total;
}

export interface Ratio {
  /** null is UNKNOWN. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** null where a part is UNKNOWN or the denominator is zero. */
  readonly value: number | null;
  readonly whyNot: string | null;
}

export function ratioOf(measure: BenchmarkMeasure, building: Building, estate: EstateSnapshot, given: Given): Ratio {
  const { numerator, denominator } = definitions[measure];
  const [above, below] = [numerator.figure(building, estate, given), denominator.figure(building, estate, given)];
  const unknown = [above === null ? [short(numerator)] : [], below === null ? [short(denominator)] : []].flat();
  const whyNot = unknown.length > 0 ? `UNKNOWN: ${unknown.join('; ')}` : below === 0 ? `zero: ${short(denominator)}` : null;
  return { numerator: above, denominator: below, value: whyNot === null ? above! / below! : null, whyNot };
}

const short = ({ name }: Part): string => name.split(/[:,]/)[0]!;
