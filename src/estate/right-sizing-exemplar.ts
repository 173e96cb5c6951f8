/**
 * What a new building for the same people would need and cost if it were like a named exemplar: FTE × its m² for each FTE, and that
 * area × its £/m² without rent. Rent stands apart, because the new building has its own or none.
 */
import type { Given } from '../assumptions/given.ts';
import { derivedInput, firstKnown, type Input } from '../options/input.ts';
import { currentLines, fteIn } from './carrying-cost.ts';
import { type RightSizingCase, rowInput } from './right-sizing-case.ts';
import type { Building, EstateSnapshot } from './snapshot.ts';

export interface LikeExemplar {
  readonly exemplar: Building;
  /** m² GIA for each FTE; null is UNKNOWN, as are the others. */
  readonly m2PerFte: number | null;
  /** Pounds a year for each m² GIA, rent left out. */
  readonly costPerM2: number | null;
  /** m² GIA that the people would need. */
  readonly areaM2: number | null;
  /** Pounds a year for that area, rent left out. */
  readonly cost: number | null;
}

export interface NewBuilding {
  readonly likes: readonly LikeExemplar[];
  /** m² GIA, stated or as the exemplar that needs most. */
  readonly area: Input;
  /** Pounds a year without rent, stated or as the dearest exemplar. */
  readonly cost: Input;
}

export function newBuilding({ row, ending }: RightSizingCase): NewBuilding {
  const { estate, given, fte } = ending;
  const stated = { area: rowInput(row, 'newGiaM2', 'area of the new building', 'm²'), cost: rowInput(row, 'newRunningCostPa', 'running cost', 'GBP/year') };
  const likes = (row.exemplars ?? []).map((code) => likeExemplar(estate.building.get(code)!, fte.value, stated.area.value, estate, given));
  const areas = derivedInput('area of the new building', largest(likes.map(({ areaM2 }) => areaM2)), 'm²', 'FTE × m²/FTE of the exemplar that needs most');
  const costs = derivedInput('running cost', largest(likes.map(({ cost }) => cost)), 'GBP/year', `area × £/m² of the dearest of ${namesOf(likes)}`);
  return { likes, area: firstKnown(stated.area, areas), cost: firstKnown(stated.cost, costs) };
}

function likeExemplar(exemplar: Building, fte: number | null, stated: number | null, estate: EstateSnapshot, given: Given): LikeExemplar {
  const people = fteIn(exemplar, estate);
  const m2PerFte = exemplar.giaM2 === null || !people ? null : exemplar.giaM2 / people;
  const costPerM2 = costWithoutRent(exemplar, estate, given);
  const areaM2 = stated ?? (m2PerFte === null || fte === null ? null : m2PerFte * fte);
  return { exemplar, m2PerFte, costPerM2, areaM2, cost: areaM2 === null || costPerM2 === null ? null : areaM2 * costPerM2 };
}

/** Pounds a year for each m² of the revenue lines of the building's own pools, rent and income left out; null where one is UNKNOWN. */
function costWithoutRent(building: Building, estate: EstateSnapshot, given: Given): number | null {
  const own = currentLines(building, estate, given).filter(
    ({ pool, line }) => (pool.buildings ?? []).length === 1 && line.ledger === 'REVENUE' && line.category !== 'RENT' && line.category !== 'OTHER_INCOME',
  );
  if (own.length === 0 || own.some(({ amount }) => amount === null) || !building.giaM2) return null;
  return own.reduce((sum, { amount }) => sum + amount!, 0) / building.giaM2;
}

/** The largest figure that is known, so that several exemplars never flatter. */
const largest = (figures: readonly (number | null)[]): number | null =>
  figures.reduce((most, one) => (one !== null && (most === null || one > most) ? one : most), null);

const namesOf = (likes: readonly LikeExemplar[]): string => likes.map(({ exemplar }) => exemplar.name).join(', ') || 'no exemplar';
