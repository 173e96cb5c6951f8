/** What longer hours of a workshop cost, and the relief hires that they save. */
import { addMonths } from '../appraisal/index.ts';
import { type Contribution, known, nothingAsked, recurringLine, unknown } from '../options/contribution.ts';
import { assumptionInput, derivedInput } from '../options/input.ts';
import { recordInput } from '../options/record-input.ts';
import type { CapabilityGround } from './capability.ts';
import type { FleetBase } from './snapshot.ts';

const fullFromNextYear = ({ fleet, given }: CapabilityGround): readonly number[] =>
  Array.from({ length: fleet.organisation.horizonYears + 1 }, (_, year) => (year <= given.startsIn ? 0 : 1));

export function hoursContribution(workshop: FleetBase, ground: CapabilityGround): Contribution {
  const [more, rate] = [assumptionInput(ground.given, 'workshop-extra-hours-share'), assumptionInput(ground.given, 'workshop-gbp-per-hour')];
  const hours = recordInput(
    'hours manned',
    workshop.workshopHoursPerWeek,
    'hours/week',
    `fleet_bases.csv: ${workshop.site}, workshop_hours_per_week`,
    workshop,
  );
  const full = fullFromNextYear(ground);
  const yearly = hours.value! * 52 * more.value! * rate.value!;
  const about = {
    label: 'Longer hours',
    cashClass: 'CASH_BUDGET',
    formula: 'hours a week × 52 × extra share × cost of an hour',
    inputs: [hours, more, rate],
  } as const;
  return known(
    [
      recurringLine(
        full.map((share) => -share * yearly),
        full,
        about,
      ),
    ],
    3,
  );
}

/** What the year's relief hires cost, by the share of all days off the road that would be gained; nothing where none is recorded. */
export function hireContribution(daysGainedInAll: number, ground: CapabilityGround): Contribution {
  const { fleet, given } = ground;
  const from = addMonths(given.on, -12);
  const hires = fleet.vehicleHires.filter(({ reason, hiredFrom }) => reason === 'RELIEF' && hiredFrom > from && hiredFrom <= given.on);
  const untold = hires.filter(({ cost }) => cost === null).length;
  const spent = hires.reduce((sum, { cost }) => sum + (cost ?? 0), 0);
  const off = fleet.vorOfYear.reduce((sum, { days }) => sum + days, 0);
  if (hires.length === 0 || off === 0) return nothingAsked;
  const full = fullFromNextYear(ground);
  const inputs = [
    derivedInput('relief hires of the year', spent, 'GBP/year', 'vehicle_hires.csv: reason RELIEF'),
    derivedInput('share of days off the road gained', daysGainedInAll / off, 'share', 'days gained ÷ days off the road (vor_events.csv)'),
  ];
  const about = { label: 'Relief hire no longer needed', cashClass: 'CASH_BUDGET', formula: 'relief hires × share of days gained', inputs } as const;
  const line = recurringLine(
    full.map((share) => (share * spent * daysGainedInAll) / off),
    full,
    about,
  );
  if (untold === 0) return known([line], 1);
  const where = `vehicle_hires.csv: cost of ${untold} relief hires`;
  return unknown({ what: 'cost of relief hires', where, treatment: 'saves nothing until it is known', hides: 'NOTHING' }, [line]);
}
