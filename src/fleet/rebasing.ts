/**
 * What emptying a site does to the fleet: its vehicles move to where their teams go and drive back to their patch, need spaces and
 * chargers there, and may lose their workshop. The option that empties the site is ranked net of this.
 */
import { type FinancialYear, financialYearsFrom, shareOfYearAfter } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import type { Consequence, ConsequenceOf, VacatedSite } from '../options/consequence.ts';
import { contributed } from '../options/contribution.ts';
import { counted } from '../options/counted.ts';
import { travelModel } from '../register/travel.ts';
import { isCovert } from './covert.ts';
import { deadMileage } from './dead-mileage.ts';
import { holdingsMovedAway } from './holdings-changed.ts';
import { parkingNeeded } from './parking.ts';
import { type Rebased, rebased } from './rebased.ts';
import { chargersNeeded, rebasingWarnings, workshopLost } from './rebasing-facilities.ts';
import type { FleetSnapshot } from './snapshot.ts';
import { isHeld } from './vehicle-availability.ts';

export interface RebasingCase {
  readonly fleet: FleetSnapshot;
  readonly given: Given;
  readonly vacated: VacatedSite;
  readonly moved: readonly Rebased[];
  /** Year 0 to the horizon. */
  readonly years: readonly FinancialYear[];
  /** By year, the share that lies after the last day of use. */
  readonly shares: readonly number[];
}

/** For each site that is emptied, what becomes of the vehicles there; null where it holds neither vehicles nor anything they need. */
export function rebasing(fleet: FleetSnapshot, given: Given): ConsequenceOf {
  const travel = travelModel(given);
  const years = financialYearsFrom(given.base, fleet.organisation.horizonYears + 1);
  return (vacated) => {
    const here = fleet.vehiclesAt(vacated.site).filter(isHeld);
    if (here.length === 0 && !fleet.base.has(vacated.site)) return null;
    const moved = here.map((vehicle) => rebased(vehicle, vacated, fleet, travel));
    return consequence({ fleet, given, vacated, moved, years, shares: years.map((year) => shareOfYearAfter(vacated.lastDay, year)) });
  };
}

function consequence(one: RebasingCase): Consequence {
  const { moved } = one;
  return {
    domain: 'FLEET',
    summary: summaryOf(one),
    ...contributed(deadMileage(one), parkingNeeded(one), chargersNeeded(one), workshopLost(one)),
    moves: openOnes(moved).map(({ vehicle, to, note }) => ({ asset: vehicle, to, note })),
    holdings: holdingsMovedAway(one.fleet, moved, one.given, one.vacated),
    warnings: rebasingWarnings(one),
    obstacles: [],
  };
}

const openOnes = (moved: readonly Rebased[]): readonly Rebased[] => moved.filter(({ vehicle }) => !isCovert(vehicle));

/** Covert vehicles count in the money; where they stand is in no word. */
function summaryOf({ moved: all, fleet }: RebasingCase): string {
  const moved = openOnes(all);
  if (moved.length === 0) return 'No vehicle is based here; what the site offers to vehicles goes with it.';
  const places = [...Map.groupBy(moved, ({ to }) => to)].map(
    ([to, group]) => `${group.length} to ${to === null ? 'a base not yet known' : fleet.site.get(to)!.name}`,
  );
  return `${counted(moved.length, 'vehicle')} ${moved.length === 1 ? 'moves' : 'move'}: ${places.join(', ')}.`;
}
