/**
 * A building beside one that is held up as an example: what it would cost at the exemplar's pounds for each m², with the exemplar's
 * m² for each person, and with both. A difference is what it costs more; it is a yardstick and no saving until an option reaches it.
 */
import type { Given } from '../assumptions/given.ts';
import { type CostSplit, costSplit } from './benchmark-split.ts';
import { currentLines, fteIn, runningCost } from './carrying-cost.ts';
import type { Building, EstateSnapshot } from './snapshot.ts';

export interface AsExemplar {
  /** m² GIA; null is UNKNOWN, as are the others. */
  readonly areaM2: number | null;
  /** Pounds a year. */
  readonly cost: number | null;
  /** What the building costs beyond that, pounds a year; negative where it costs less. */
  readonly difference: number | null;
}

export interface AgainstExemplar {
  readonly exemplar: Building;
  readonly measures: CostSplit;
  readonly atTheirCostPerM2: AsExemplar;
  readonly atTheirM2PerFte: AsExemplar;
  readonly atBoth: AsExemplar;
  readonly warnings: readonly { readonly code: string; readonly message: string; readonly whatToDo: string }[];
}

const product = (...factors: readonly (number | null)[]): number | null =>
  factors.reduce<number | null>((made, factor) => (made === null || factor === null ? null : made * factor), 1);

export function againstExemplar(building: Building, exemplar: Building, estate: EstateSnapshot, given: Given): AgainstExemplar {
  const [own, theirs] = [costSplit(building, estate, given), costSplit(exemplar, estate, given)];
  const [cost, area, people] = [runningCost(building, estate, given).total, building.giaM2, fteIn(building, estate)];
  const at = (areaM2: number | null, costPerM2: number | null): AsExemplar => {
    const would = product(areaM2, costPerM2);
    return { areaM2, cost: would, difference: would === null || cost === null ? null : cost - would };
  };
  const smaller = product(people, theirs.m2PerFte);
  const { costPerFte, costPerM2, m2PerFte } = theirs;
  return {
    exemplar,
    measures: { costPerFte, costPerM2, m2PerFte },
    atTheirCostPerM2: at(area, costPerM2),
    atTheirM2PerFte: at(smaller, own.costPerM2),
    atBoth: at(smaller, costPerM2),
    warnings: [
      ...unlike(building, exemplar),
      ...rentInOne(building, exemplar, estate, given),
      ...unknown([
        [building, own],
        [exemplar, theirs],
      ]),
    ],
  };
}

const unlike = (building: Building, exemplar: Building): AgainstExemplar['warnings'] =>
  building.use === exemplar.use
    ? []
    : [
        {
          code: 'UNLIKE_USES',
          message: `${building.name} is ${building.use} and ${exemplar.name} is ${exemplar.use}.`,
          whatToDo: 'Choose an exemplar of the same use: custody and workshops cost more by nature.',
        },
      ];

function rentInOne(building: Building, exemplar: Building, estate: EstateSnapshot, given: Given): AgainstExemplar['warnings'] {
  const paysRent = (one: Building) => currentLines(one, estate, given).some(({ line }) => line.category === 'RENT');
  const payer = [building, exemplar].filter(paysRent);
  return payer.length !== 1
    ? []
    : [
        {
          code: 'RENT_IN_ONE_ONLY',
          message: `Only ${payer[0]!.name} pays rent; the other has the cost of its capital, which is not in the running cost.`,
          whatToDo: 'Look at COST_WITHOUT_RENT_PER_M2 beside this.',
        },
      ];
}

const unknown = (all: readonly (readonly [Building, CostSplit])[]): AgainstExemplar['warnings'] =>
  all
    .filter(([, { costPerFte }]) => costPerFte === null)
    .map(([{ name }]) => ({
      code: 'FIGURES_UNKNOWN',
      message: `The running cost, gross area or people of ${name} are UNKNOWN or zero.`,
      whatToDo: 'Fill in cost_lines.csv, gia_m2 in buildings.csv and team_bases.csv; what needs them is left blank here.',
    }));
