/** What is wrong with an office in the building of a host as it is recorded: a host that goes or has refused, space that does not add up. */
import { type Warning, warning } from '../options/option.ts';
import { isGoing } from './host-standing.ts';
import { isInForce, occupiedWarnings } from './occupied.ts';
import { contactPointsIn } from './service-effect.ts';
import type { Building, EstateSnapshot, Occupancy } from './snapshot.ts';

export function officeWarnings(stay: Occupancy, building: Building, estate: EstateSnapshot, on: string): readonly Warning[] {
  const host = estate.partner.get(stay.partner);
  const hasRefused = (stay.consent ?? host?.consent) === 'REFUSED';
  const appointments = contactPointsIn(building, estate).filter(({ kind }) => kind === 'APPOINTMENT');
  const holdsAppointments = (stay.appointmentsPerWeek ?? 0) > 0 || appointments.length > 0;
  return [
    ...(isGoing(building)
      ? [warning('HOST_CLOSES', `${building.name} is closing or closed itself.`, 'Find another place before it goes: see what is suggested.')]
      : []),
    ...(hasRefused
      ? [
          warning(
            'HOST_REFUSED',
            `${host?.name ?? stay.partner} has refused to go on hosting us.`,
            'Plan to leave, or have the agreement renewed (occupancies.csv: consent).',
          ),
        ]
      : []),
    ...(isInForce(stay, on)
      ? []
      : [warning('TERM_OVER', `The agreement ended on ${stay.endsOn}.`, 'Have it renewed in writing, or record that we have left (buildings.csv: status).')]),
    ...(holdsAppointments && stay.privateRoom === false
      ? [
          warning(
            'NO_PRIVATE_ROOM',
            'Appointments with the public are held there without a private room.',
            'Agree a room with the host, or hold them elsewhere.',
          ),
        ]
      : []),
    ...(stay.stepFree === true && contactPointsIn(building, estate).some(({ stepFree }) => stepFree === false)
      ? [
          warning(
            'STEP_FREE_CONTRADICTED',
            'The office is recorded as step-free and a contact point in it as not.',
            'Look, and correct occupancies.csv or service_points.csv: step_free.',
          ),
        ]
      : []),
    ...occupiedWarnings(building, estate, on),
  ];
}
