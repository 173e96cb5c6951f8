/** What is odd in the list of vehicles itself. Vehicles that have gone are held only to what still counts of them. */
import { type DataCheck, finding } from './data-check.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';
import { isHeld } from './vehicle-availability.ts';

/** A registration mark without what people write between its letters. */
const plainMark = (registration: string): string => registration.toUpperCase().replaceAll(/[ \-./]/g, '');

const isGone = ({ status }: Vehicle): boolean => status === 'DISPOSED';

export function registerChecks(fleet: FleetSnapshot, on: string): readonly DataCheck[] {
  return [...fleet.vehicles.flatMap((vehicle) => (isGone(vehicle) ? ofGone(vehicle) : ofOne(vehicle, fleet, on))), ...duplicates(fleet)];
}

const ofGone = (vehicle: Vehicle): readonly DataCheck[] =>
  vehicle.disposedOn === null ? [blank('NO_DISPOSAL_DATE', vehicle, 'disposed_on', 'It is DISPOSED, without the day.')] : [];

function blank(check: Parameters<typeof finding>[0], { code }: Vehicle, column: string, found: string): DataCheck {
  return finding(check, { vehicle: code, at: `${column} of ${code}`, found, key: column });
}

function ofOne(vehicle: Vehicle, fleet: FleetSnapshot, on: string): readonly DataCheck[] {
  const { firstRegisteredOn: since } = vehicle;
  const stands = isHeld(vehicle);
  const when = (holds: boolean, ...finding: Parameters<typeof blank>): readonly DataCheck[] => (holds ? [blank(...finding)] : []);
  return [
    ...when(stands && since === null, 'NO_REGISTRATION_DATE', vehicle, 'first_registered_on', 'It is blank.'),
    ...when(stands && since !== null && since > on, 'REGISTERED_IN_FUTURE', vehicle, 'first_registered_on', `It is ${since}, after ${on}.`),
    ...when(stands && vehicle.funding === 'OWNED' && vehicle.replacementPrice === null, 'NO_PRICE', vehicle, 'replacement_price', 'It is blank.'),
    ...when(stands && vehicle.base === null, 'NO_BASE', vehicle, 'base', 'It is blank.'),
    ...when(stands && !fleet.odometer.has(vehicle.code), 'NO_ODOMETER', vehicle, 'odometer_mi', 'No reading is believed, or there is none.'),
    ...when(vehicle.fuel === 'BEV' && vehicle.rangeMi === null, 'EV_WITHOUT_RANGE', vehicle, 'range_mi', 'It is blank.'),
    ...zeros(vehicle).map((column) => blank('ZERO_VALUE', vehicle, column, 'It is 0.')),
  ];
}

const zeros = (vehicle: Vehicle): readonly string[] =>
  [
    ['purchase_price', vehicle.purchasePrice],
    ['replacement_price', vehicle.replacementPrice],
    ['market_value', vehicle.marketValue],
    ['seats', vehicle.seats],
    ['range_mi', vehicle.rangeMi],
  ].flatMap(([column, value]) => (value === 0 ? String(column) : []));

/** Marks that several vehicles share which have not gone. The mark itself is not repeated: one of them may be covert. */
function duplicates({ vehicles }: FleetSnapshot): readonly DataCheck[] {
  const marked = vehicles.filter((one) => !isGone(one) && one.registration !== null);
  return [...Map.groupBy(marked, ({ registration }) => plainMark(registration!)).values()].flatMap((those) => {
    const [first, ...others] = those.map(({ code }) => code);
    if (others.length === 0) return [];
    const found = `${those.length} vehicles have the same registration.`;
    return [finding('DUPLICATE_REGISTRATION', { vehicle: first!, related: others, at: `registration of ${first}`, rows: those.length, found })];
  });
}
