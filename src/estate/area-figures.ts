/**
 * The estate of today told on the map of a day: buildings, areas, costs and people of every policing area of a level that stood
 * then. Totals are the same on every map, to the penny; a sum with an UNKNOWN part says so and gives the part that is known.
 */
import { roundedHalfUp } from '../appraisal/index.ts';
import { type AreaShare, areasOn, sharesOn, spreadOver } from '../register/geography.ts';
import type { Area } from '../register/register.ts';
import type { BuildingFigures } from './building-figures.ts';
import type { EstateSnapshot } from './snapshot.ts';

export interface AreaSum {
  /** null where a part is UNKNOWN. */
  readonly total: number | null;
  readonly known: number;
  /** Codes of what is UNKNOWN: buildings, or for residents demand areas. */
  readonly unknown: readonly string[];
}

export const quantities = ['buildings', 'sharedOffices', 'giaM2', 'runningCostPa', 'fte', 'population'] as const;
export type Quantity = (typeof quantities)[number];
export type AreaSums = Readonly<Record<Quantity, AreaSum>>;

export interface AreaFigures {
  readonly areas: readonly (AreaSums & { readonly area: Area })[];
  /** What no area of the map can be given. */
  readonly notPlaced: AreaSums;
  readonly total: AreaSums;
  /** How the areas of today are spread over the map. */
  readonly spread: readonly (AreaShare & { readonly from: string })[];
}

/** One amount at one place, to be spread. */
interface Fact {
  readonly quantity: Quantity;
  readonly code: string;
  readonly area: string | null;
  /** The part that is known. */
  readonly known: number;
  readonly isUnknown: boolean;
}

const gone: readonly string[] = ['DISPOSED', 'PLANNED'];

export function areaFigures(buildings: readonly BuildingFigures[], estate: EstateSnapshot, level: string, on: string): AreaFigures {
  const facts = [...buildings.filter(({ status }) => !gone.includes(status)).flatMap((one) => factsOf(one, estate)), ...residents(estate)];
  const sharesOf = sharesOn(estate, level, on);
  const placed = Map.groupBy(
    facts.flatMap((fact) => spreadFact(fact, sharesOf(fact.area))),
    ({ area }) => area,
  );
  const from = [...new Set(facts.flatMap(({ area }) => area ?? []))].sort();
  return {
    areas: areasOn(estate.areas, level, on).map((area) => ({ area, ...sums(placed.get(area.code) ?? []) })),
    notPlaced: sums(placed.get(null) ?? []),
    total: sums(facts.flatMap((fact) => spreadFact(fact, [{ to: null, share: 1, how: 'SAME' }]))),
    spread: from.flatMap((code) => sharesOf(code).map((share) => ({ from: code, ...share }))),
  };
}

function factsOf(row: BuildingFigures, estate: EstateSnapshot): readonly Fact[] {
  const { code, area, giaM2, runningCostPa, knownRunningCostPa, fte } = row;
  const isShared = estate.occupanciesOf(code).some(({ kind }) => kind === 'GUEST');
  const fact = (quantity: Quantity, known: number, isUnknown = false): Fact => ({ quantity, code, area, known, isUnknown });
  return [
    fact('buildings', 1),
    fact('sharedOffices', isShared ? 1 : 0),
    fact('giaM2', giaM2 ?? 0, giaM2 === null),
    fact('runningCostPa', knownRunningCostPa, runningCostPa === null),
    fact('fte', fte ?? 0, fte === null),
  ];
}

const residents = ({ demandAreas }: EstateSnapshot): readonly Fact[] =>
  demandAreas.map(({ code, area, population }) => ({ quantity: 'population', code, area, known: population ?? 0, isUnknown: population === null }));

const spreadFact = (fact: Fact, shares: readonly AreaShare[]): readonly Fact[] => {
  const parts = spreadOver(fact.known, shares);
  return shares.map(({ to }, index) => ({ ...fact, area: to, known: parts[index]! }));
};

function sums(facts: readonly Fact[]): AreaSums {
  const of = (quantity: Quantity): AreaSum => {
    const own = facts.filter((one) => one.quantity === quantity);
    const known = roundedHalfUp(
      own.reduce((sum, one) => sum + one.known, 0),
      2,
    );
    const unknown = own.filter(({ isUnknown }) => isUnknown).map(({ code }) => code);
    return { total: unknown.length > 0 ? null : known, known, unknown };
  };
  return Object.fromEntries(quantities.map((quantity) => [quantity, of(quantity)])) as Record<Quantity, AreaSum>;
}
