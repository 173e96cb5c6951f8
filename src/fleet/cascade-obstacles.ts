import type { CascadeCase } from './cascade-case.ts';
import { roleName } from './role-name.ts';

/** Why a vehicle cannot take the place of another, in words; an empty list means that it can. */
export function cascadeObstacles({ mover, displaced, years }: CascadeCase): readonly string[] {
  const [from, to] = [mover.vehicle, displaced.vehicle];
  return [
    ...(mover.work.age.value === null ? ['How old it is, nobody knows, so how long it may go on cannot be told.'] : []),
    ...(years === 0 ? [`The rule for ${roleName(to.role)} vehicles leaves it no year there.`] : []),
    ...(from.body !== null && to.body !== null && from.body !== to.body
      ? [`It is a ${from.body.toLowerCase()}, and the place is one for a ${to.body.toLowerCase()}.`]
      : []),
    ...(to.offRoad === true && from.offRoad !== true ? ['The place wants a vehicle that may leave the road.'] : []),
    ...(to.seats !== null && from.seats !== null && from.seats < to.seats ? [`It has ${from.seats} seats, and the place wants ${to.seats}.`] : []),
  ];
}
