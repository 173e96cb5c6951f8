/** Dead mileage: a vehicle that has moved drives back to its patch and home again, which costs miles and the time of who drives. */
import { type Contribution, known, leftOut, nothingAsked, recurringLine, unknown } from '../options/contribution.ts';
import { counted } from '../options/counted.ts';
import { assumptionInput, derivedInput, type Input } from '../options/input.ts';
import type { Missing } from '../options/option.ts';
import { variableCostPerMile } from './mileage-cost.ts';
import type { Rebased } from './rebased.ts';
import type { RebasingCase } from './rebasing.ts';

interface Yearly {
  readonly miles: number;
  readonly pounds: number;
  readonly hours: number;
}

/** Days of use × return trips × twice the distance between the bases × what another mile costs. */
export function deadMileage(one: RebasingCase): Contribution {
  const { moved, given, shares } = one;
  if (moved.length === 0) return nothingAsked;
  const far = moved.filter(({ miles }) => miles !== null);
  const trips = assumptionInput(given, 'dead-mileage-trips-a-day');
  const yearly = far.map((each) => yearlyOf(each, one, trips)).reduce(added, { miles: 0, pounds: 0, hours: 0 });
  const placeless = moved.length - far.length;
  const worth = assumptionInput(given, 'staff-time-gbp-per-hour');
  const formula = 'Σ of vehicles: days of use a year × return trips a day × 2 × miles between the bases × cost of another mile';
  const inputs = [derivedInput('dead miles', yearly.miles, 'miles/year', 'all vehicles that move'), trips];
  const lines = [
    recurringLine(
      shares.map((share) => -yearly.pounds * share),
      shares,
      {
        label: 'Dead mileage of vehicles that move',
        cashClass: 'CASH_BUDGET',
        formula,
        inputs,
      },
    ),
    recurringLine(
      shares.map((share) => -yearly.hours * worth.value! * share),
      shares,
      {
        label: 'Dead mileage, time of the drivers',
        cashClass: 'NON_CASH_RELEASED',
        formula: 'the same trips × minutes between the bases ÷ 60 × value of staff time',
        inputs: [...inputs, worth],
      },
    ),
  ].filter(({ amounts }) => amounts.some((amount) => amount !== 0));
  const missing = [...(placeless === 0 ? [] : [placeUnknown(one, placeless)]), ...useUnknown(one)];
  return missing.length === 0 ? known(lines, moved.length) : { ...unknown(missing[0]!, lines, moved.length), missing };
}

const added = (one: Yearly, other: Yearly): Yearly => ({
  miles: one.miles + other.miles,
  pounds: one.pounds + other.pounds,
  hours: one.hours + other.hours,
});

function yearlyOf({ vehicle, miles, minutes }: Rebased, { fleet, given }: RebasingCase, trips: Input): Yearly {
  const use = fleet.use.get(vehicle.code);
  const days = use === undefined ? assumptionInput(given, 'vehicle-days-used-a-year', 'high').value! : (use.daysUsed / use.daysRecorded) * 365;
  const journeys = days * trips.value! * 2;
  return { miles: journeys * miles!, pounds: journeys * miles! * variableCostPerMile(vehicle, fleet, given).value!, hours: (journeys * minutes!) / 60 };
}

const placeUnknown = ({ vacated }: RebasingCase, count: number): Missing => ({
  what: `the new base of ${counted(count, 'vehicle')}, or how far it is`,
  where: `closure_terms.csv or fleet_bases.csv, and sites.csv: ${vacated.site}`,
  treatment: leftOut,
  hides: 'RECURRING_COST',
});

function useUnknown({ moved, fleet }: RebasingCase): readonly Missing[] {
  const unrecorded = moved.filter(({ vehicle }) => !fleet.use.has(vehicle.code));
  if (unrecorded.length === 0) return [];
  return [
    {
      what: `on how many days ${unrecorded.length} of the vehicles are used`,
      where: 'vehicle_days.csv',
      treatment: 'taken to be used every day, the cautious end of the assumption',
      hides: 'NOTHING',
    },
  ];
}
