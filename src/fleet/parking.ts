/** Spaces that vehicles need where they go, beyond those that are free there. */
import { type Contribution, contributed, known, nothingAsked, recurringLine, unknown } from '../options/contribution.ts';
import { assumptionInput, derivedInput, firstKnown, type Input } from '../options/input.ts';
import { recordInput, unstated } from '../options/record-input.ts';
import type { RebasingCase } from './rebasing.ts';
import { isHeld } from './vehicle-availability.ts';

/** By destination: vehicles that come, less the spaces that are free, × what a space costs there. */
export function parkingNeeded(one: RebasingCase): Contribution {
  const arriving = [...Map.groupBy(one.moved, ({ to }) => to)].filter(([to]) => to !== null);
  return contributed(nothingAsked, ...arriving.map(([to, group]) => parkingAt(to!, group.length, one)));
}

function parkingAt(site: string, arriving: number, { fleet, given, shares }: RebasingCase): Contribution {
  const base = fleet.base.get(site);
  const name = fleet.site.get(site)!.name;
  const place = `fleet_bases.csv: ${site}`;
  const spaces = base?.parkingSpaces ?? null;
  const taken = fleet.vehiclesAt(site).filter(isHeld).length;
  const lacking = spaces === null ? arriving : Math.max(0, arriving - Math.max(0, spaces - taken));
  const rent = firstKnown(
    recordInput('rent of a space', base?.spaceRentPa ?? null, 'GBP/year', place, base ?? unstated),
    assumptionInput(given, 'parking-space-gbp-a-year', spaces === null ? 'high' : 'value'),
  );
  if (spaces !== null && lacking === 0) return known([], 1);
  const inputs: readonly Input[] = [derivedInput('spaces that are lacking', lacking, 'spaces', spaces === null ? 'every one that comes' : place), rent];
  const line = recurringLine(
    shares.map((share) => -lacking * rent.value! * share),
    shares,
    {
      label: `Parking for vehicles that come, ${name}`,
      cashClass: 'CASH_BUDGET',
      formula: 'spaces that are lacking × rent of a space',
      inputs,
    },
  );
  if (spaces !== null) return known([line], 1);
  return unknown(
    {
      what: `how many spaces ${name} has for operational vehicles`,
      where: `${place}, parking_spaces`,
      treatment: 'every vehicle that comes is priced a rented space at the high end',
      hides: 'NOTHING',
    },
    [line],
  );
}
