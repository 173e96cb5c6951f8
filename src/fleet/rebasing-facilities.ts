/** What vehicles lose with their base beside its place: chargers, the workshop, the start of a response. */
import { financialYearContaining, yearIndex } from '../appraisal/index.ts';
import { type Contribution, known, leftOut, nothingAsked, oneOffLine, unknown } from '../options/contribution.ts';
import { counted } from '../options/counted.ts';
import { assumptionInput, derivedInput, firstKnown } from '../options/input.ts';
import { type Warning, warning } from '../options/option.ts';
import { recordInput, unstated } from '../options/record-input.ts';
import type { RebasingCase } from './rebasing.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';
import { isHeld } from './vehicle-availability.ts';

const isCharged = ({ fuel }: Vehicle): boolean => fuel === 'BEV' || fuel === 'PHEV';
const points = (site: string | null, fleet: FleetSnapshot): number => (site === null ? 0 : (fleet.base.get(site)?.chargerPoints ?? 0));
const charged = (site: string | null, fleet: FleetSnapshot): number =>
  site === null ? 0 : fleet.vehiclesAt(site).filter((one) => isHeld(one) && isCharged(one)).length;

/** Charging points that have to be provided again where the electric vehicles go. A point there that no vehicle has of its own counts as free; UNKNOWN points count as none. */
export function chargersNeeded({ moved, vacated, fleet, given }: RebasingCase): Contribution {
  const electric = moved.filter(({ vehicle }) => isCharged(vehicle));
  const base = fleet.base.get(vacated.site);
  if (electric.length === 0) return nothingAsked;
  const here = Math.min(base?.chargerPoints ?? electric.length, electric.length);
  const free = [...new Set(electric.map(({ to }) => to))].reduce((sum, to) => sum + Math.max(0, points(to, fleet) - charged(to, fleet)), 0);
  const needed = Math.max(0, here - free);
  if (needed === 0) return known([], 1);
  const worth = base?.chargerValue == null || base.chargerPoints === null || base.chargerPoints === 0 ? null : base.chargerValue / base.chargerPoints;
  const each = firstKnown(
    recordInput('a charging point', worth, 'GBP', `fleet_bases.csv: ${vacated.site}`, base ?? unstated),
    assumptionInput(given, 'charger-point-gbp', 'high'),
  );
  const year = Math.max(0, yearIndex(given.base, financialYearContaining(vacated.lastDay)));
  const line = oneOffLine(fleet.organisation.horizonYears + 1, year, -needed * each.value!, {
    label: `Charging points provided again: ${needed}`,
    cashClass: 'CASH_CAPITAL',
    ledger: 'CAPITAL',
    formula: 'points that are lacking where the electric vehicles go × cost of a point',
    inputs: [derivedInput('points that are lacking', needed, 'points', 'fleet_bases.csv'), each],
  });
  return known([line], 1);
}

/** The workshop of a site goes with it: what it costs to have it elsewhere is UNKNOWN unless another base that takes vehicles in has one. */
export function workshopLost({ moved, vacated, fleet }: RebasingCase): Contribution {
  const base = fleet.base.get(vacated.site);
  const elsewhere = [...moved.map(({ to }) => to), ...vacated.homes].some((to) => to !== null && (fleet.base.get(to)?.workshopBays ?? 0) > 0);
  if ((base?.workshopBays ?? 0) === 0 || elsewhere) return nothingAsked;
  return unknown({
    what: `where the work of ${counted(base!.workshopBays!, 'workshop bay')} is done and what it costs there`,
    where: `fleet_bases.csv: ${vacated.site}, workshop_bays`,
    treatment: leftOut,
    hides: 'RECURRING_COST',
  });
}

const responds: readonly string[] = ['RESPONSE_MARKED', 'ARV', 'ROADS_POLICING', 'FIRE_APPLIANCE'];

export function rebasingWarnings({ moved, vacated, fleet }: RebasingCase): readonly Warning[] {
  const base = fleet.base.get(vacated.site);
  const response = moved.filter(({ vehicle, minutes }) => responds.includes(vehicle.role) && minutes !== null && minutes > 0);
  const slowest = Math.max(...response.map(({ minutes }) => minutes!));
  const areaOf = (site: string | null) => (site === null ? null : (fleet.site.get(site)?.area ?? null));
  const leaving = moved.filter(({ vehicle, to }) => vehicle.offRoad === true && areaOf(to) !== areaOf(vacated.site));
  const hasElectric = moved.some(({ vehicle }) => isCharged(vehicle));
  return [
    ...(response.length === 0
      ? []
      : [
          warning(
            'RESPONSE_REBASED',
            `${counted(response.length, 'response vehicle')} would start from up to ${slowest.toFixed(0)} minutes away at ordinary speed.`,
            'Look at the response times of the option, and agree standby points.',
          ),
        ]),
    ...(leaving.length === 0
      ? []
      : [
          warning(
            'OFF_ROAD_LEAVES_AREA',
            `${counted(leaving.length, 'off-road vehicle')} would be based outside ${fleet.area.get(areaOf(vacated.site) ?? '')?.name ?? 'their area'}.`,
            'Ask vehicleCapability for the area before deciding, or keep them at another base in it.',
          ),
        ]),
    ...((base?.workshopBays ?? 0) > 0
      ? [
          warning(
            'WORKSHOP_LOST',
            `A workshop of ${counted(base!.workshopBays!, 'bay')} is here.`,
            'Say where the work goes and what it costs before deciding.',
          ),
        ]
      : []),
    ...((base?.chargerPoints ?? 0) > 0 && !hasElectric
      ? [
          warning(
            'STRANDED_CHARGERS',
            `Left behind: ${counted(base!.chargerPoints!, 'charging point')}.`,
            'See whether they can be moved or sold with the site.',
          ),
        ]
      : []),
  ];
}
