/**
 * Option generator: a vehicle that is due in its role takes the place of one that is due in a lower role in the same year, where that
 * costs less than selling the one and buying new for the other. Each vehicle is paired once, within its base first.
 */

import { financialYearAfter } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { appraised } from '../options/appraise.ts';
import { type Option, type Warning, warning } from '../options/option.ts';
import { serviceUnchanged } from '../options/service-effect.ts';
import { buyingOf } from './buying.ts';
import { type CascadeCase, cascadeOf } from './cascade-case.ts';
import { cascadeContribution } from './cascade-lines.ts';
import { type ReplacementCase, replacementCase } from './replacement-case.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';
import type { VehicleRole } from './vehicle.record.ts';
import { areaOf, baseName, roleWords } from './vehicle-place.ts';

/** Where a vehicle that has done its time in a role may still serve. */
const lowerRoles: Partial<Record<VehicleRole, readonly VehicleRole[]>> = {
  RESPONSE_MARKED: ['NEIGHBOURHOOD', 'TRAINING'],
  ROADS_POLICING: ['TRAINING'],
  NEIGHBOURHOOD: ['POOL', 'TRAINING'],
  CID_PLAIN: ['POOL'],
  COMMAND: ['POOL'],
};
const dueYears = 2;
const inUse: readonly string[] = ['IN_SERVICE', 'SPARE'];

/** Why a vehicle cannot take the place of another, in words; an empty list means that it can. */
export function cascadeObstacles({ mover, displaced, years }: CascadeCase): readonly string[] {
  const [from, to] = [mover.vehicle, displaced.vehicle];
  return [
    ...(mover.work.age.value === null ? ['How old it is, nobody knows, so how long it may go on cannot be told.'] : []),
    ...(years === 0 ? [`The rule for ${roleWords(to.role)} vehicles leaves it no year there.`] : []),
    ...(from.body !== null && to.body !== null && from.body !== to.body
      ? [`It is a ${from.body.toLowerCase()}, and the place is one for a ${to.body.toLowerCase()}.`]
      : []),
    ...(to.offRoad === true && from.offRoad !== true ? ['The place wants a vehicle that may leave the road.'] : []),
    ...(to.seats !== null && from.seats !== null && from.seats < to.seats ? [`It has ${from.seats} seats, and the place wants ${to.seats}.`] : []),
  ];
}

export function cascadeOptions(fleet: FleetSnapshot, given: Given): readonly Option[] {
  const buying = buyingOf(fleet, given);
  const roles = new Set(Object.entries(lowerRoles).flatMap(([role, lower]) => [role, ...lower]));
  const due = fleet.vehicles
    .filter(({ status, funding, role, marking }) => inUse.includes(status) && funding === 'OWNED' && roles.has(role) && marking !== 'COVERT')
    .flatMap((vehicle) => replacementCase(vehicle, 'value', buying) ?? [])
    .filter(({ policyYear, work }) => policyYear <= dueYears && work.age.value !== null);
  return pairs(due).flatMap((one) => worthDoing(one));
}

/** Movers and places of one year and pair of roles, those of one base first; each vehicle in one pair. */
function pairs(due: readonly ReplacementCase[]): readonly CascadeCase[] {
  const waiting = Map.groupBy(due, ({ vehicle, policyYear }) => `${vehicle.role} ${policyYear}`);
  const taken = new Set<Vehicle>();
  const found: CascadeCase[] = [];
  for (const isSameBase of [true, false])
    for (const mover of due) {
      const places = taken.has(mover.vehicle) ? [] : (lowerRoles[mover.vehicle.role] ?? []).flatMap((role) => waiting.get(`${role} ${mover.policyYear}`) ?? []);
      const place = places.find(({ vehicle }) => !taken.has(vehicle) && vehicle !== mover.vehicle && (!isSameBase || vehicle.base === mover.vehicle.base));
      if (place === undefined) continue;
      const one = cascadeOf(mover, place);
      if (cascadeObstacles(one).length > 0) continue;
      taken.add(mover.vehicle).add(place.vehicle);
      found.push(one);
    }
  return found;
}

function worthDoing(one: CascadeCase): readonly Option[] {
  const option = cascadeOption(one);
  return appraised(option, one.mover.horizon, one.mover.buying.schedule).figures.npvPublic > 0 ? [option] : [];
}

export function cascadeOption(one: CascadeCase): Option {
  const { mover, displaced } = one;
  const { fleet } = mover.buying;
  const { lines, missing, inputsAsked } = cascadeContribution(one);
  const areas = [areaOf(mover.vehicle, fleet), areaOf(displaced.vehicle, fleet)].filter((area) => area !== null);
  return {
    id: `${fleet.organisation.code}/cascade-vehicle/${mover.vehicle.code}/${displaced.vehicle.code}`,
    kind: 'CASCADE_VEHICLE',
    family: 'REPLACEMENT',
    domain: 'FLEET',
    stage: 'IDEA',
    title: `Move ${mover.vehicle.name} (${roleWords(mover.vehicle.role)}) into the place of ${displaced.vehicle.name} (${roleWords(displaced.vehicle.role)})`,
    assets: [mover.vehicle, displaced.vehicle],
    areas: [...new Set(areas)],
    lines,
    missing,
    inputsAsked,
    impossibleBecause: cascadeObstacles(one),
    warnings: warningsOf(one),
    links: [],
    serviceEffect: serviceUnchanged('Both places keep a vehicle.'),
    efficiency: 'TECHNICAL',
    type: 'VehicleCascadeOption',
    detail: one,
    shown: () => ({ move: moveShown(one) }),
  };
}

function warningsOf({ mover, displaced, years, limitedBy }: CascadeCase): readonly Warning[] {
  return [
    warning(
      'SHORTER_LIFE',
      `It may go on there for ${years === 1 ? 'one year' : `${years} years`}, fewer than a new one.`,
      'The purchase there is put off, not saved.',
    ),
    ...(limitedBy === 'NO_RULE' ? [warning('NO_RULE', 'No rule says how long a vehicle of that role may go on.', 'Add it to replacement_rules.csv.')] : []),
    ...(mover.vehicle.marking !== displaced.vehicle.marking
      ? [warning('LIVERY_CHANGES', 'Its livery has to be changed for the place.', 'Counted at the assumed price of taking it off.')]
      : []),
  ];
}

/** What follows from the move, step by step. */
export function moveShown(one: CascadeCase): object {
  const { mover, displaced, year, years, limitedBy, forgone, refit } = one;
  const { given, fleet } = mover.buying;
  const at = (index: number) => financialYearAfter(given.base, index);
  const { figures } = appraised(cascadeOption(one), mover.horizon, mover.buying.schedule);
  return {
    impossibleBecause: cascadeObstacles(one),
    annualNetSaving: figures.annualNetSaving,
    npvOrganisation: figures.npvOrganisation,
    npvPublic: figures.npvPublic,
    mover: mover.vehicle,
    displaced: displaced.vehicle,
    movesIn: at(year),
    fromRole: mover.vehicle.role,
    toRole: displaced.vehicle.role,
    fromBase: baseName(mover.vehicle, fleet),
    toBase: baseName(displaced.vehicle, fleet),
    ageThen: (mover.work.age.value ?? 0) + year,
    yearsThere: years,
    limitedBy,
    nextPurchaseIn: at(year + years),
    priceForgone: forgone,
    refit: refit.value,
    displacedFetches: displaced.held.worth(year),
    steps: [
      `${at(year)}: a new vehicle (${mover.usual.name}) takes the place of ${mover.vehicle.name}, as without the move.`,
      `${at(year)}: ${mover.vehicle.name} is refitted and goes to ${roleWords(displaced.vehicle.role)} work; its price is not received.`,
      `${at(year)}: ${displaced.vehicle.name} is sold.`,
      `${at(year + years)}: the purchase for ${roleWords(displaced.vehicle.role)} work, put off until then, falls due.`,
    ],
  };
}
