/** Whether what is occupied of a building on a day fits into it, and whether anybody is in it twice. */
import { type Warning, warning } from '../options/option.ts';
import type { Building, EstateSnapshot, Occupancy } from './snapshot.ts';

export const isInForce = ({ endsOn }: Pick<Occupancy, 'endsOn'>, on: string): boolean => endsOn === null || endsOn >= on;

/** Pieces of one kind in sum, as far as they are known. */
const sumOf = (stays: readonly Occupancy[], field: 'areaM2' | 'desks'): number => stays.reduce((sum, stay) => sum + (stay[field] ?? 0), 0);

/** m² occupied on a day by those whom the occupancies name, as far as it is known. */
export const occupiedM2 = (building: Building, estate: EstateSnapshot, on: string): number => sumOf(staysIn(building, estate, on), 'areaM2');

const staysIn = (building: Building, estate: EstateSnapshot, on: string): readonly Occupancy[] =>
  estate.occupanciesOf(building.code).filter((stay) => isInForce(stay, on));

/** What can be let at most: the net area, or where it is not measured the gross. */
export const lettableM2 = ({ niaM2, giaM2 }: Building): number | null => niaM2 ?? giaM2;

export function occupiedWarnings(building: Building, estate: EstateSnapshot, on: string): readonly Warning[] {
  const stays = staysIn(building, estate, on);
  const desks = sumOf(stays, 'desks');
  return [
    ...twice(building, stays, estate),
    ...overOccupied(
      building,
      stays.filter(({ kind }) => kind !== 'GUEST'),
      lettableM2(building),
      on,
    ),
    ...overOccupied(
      building,
      stays.filter(({ kind }) => kind === 'GUEST'),
      building.giaM2 ?? building.niaM2,
      on,
    ),
    ...(building.desks !== null && desks > building.desks
      ? [
          warning(
            'DESKS_OVER_OCCUPIED',
            `${building.name} has ${building.desks} desks, and ${desks} of them are given away on ${on}.`,
            'Correct desks in occupancies.csv, or write the desks that are shared once.',
          ),
        ]
      : []),
  ];
}

/** Tenants are let net area; a part that we are a guest in is written gross as often as net, and is held against the gross. */
function overOccupied({ name }: Building, stays: readonly Occupancy[], most: number | null, on: string): readonly Warning[] {
  const area = sumOf(stays, 'areaM2');
  if (most === null || area <= most + 1e-9) return [];
  const message = `${name} has ${most} m², and ${area} m² of it are occupied on ${on}.`;
  return [warning('OVER_OCCUPIED', message, 'Correct area_m2 or ends_on in occupancies.csv, or write the space that is shared once.')];
}

/** The same occupier on the same footing with terms that overlap: its charge and its space may be counted twice. */
function twice(building: Building, stays: readonly Occupancy[], estate: EstateSnapshot): readonly Warning[] {
  const groups = Map.groupBy(stays, ({ partner, kind }) => `${partner} ${kind}`).values();
  return [...groups]
    .filter((group) => group.length > 1)
    .map((group) =>
      warning(
        'OCCUPIED_TWICE',
        `${estate.partner.get(group[0]!.partner)?.name ?? group[0]!.partner} stands in ${building.name} ${group.length} times over the same days: ${group.map(({ code }) => code).join(', ')}.`,
        'End the earlier agreement (occupancies.csv: ends_on) before the later begins, or make one row of them.',
      ),
    );
}
