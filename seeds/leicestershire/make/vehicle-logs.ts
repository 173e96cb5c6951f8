/** What odometers and fuel cards say of the same year; a few of them wrongly. */
import { between, chance, nearest, wholeBetween } from './chance.ts';
import type { Row } from './csv-writing.ts';
import { oddDraws } from './fleet-traps.ts';
import { offRoadOf } from './vehicle-vor.ts';
import { useOf } from './vehicle-year.ts';
import { dayAfter, markOf, today, type Vehicle, vehicles, yearBegins } from './vehicles.ts';

/** The odometer at the end of a day: what the days of use add up to, back from the last. */
function odometerOn(vehicle: Vehicle): (date: string) => number {
  const use = useOf(vehicle);
  const year = use.reduce((sum, { miles }) => sum + miles, 0);
  const before = vehicle.age < 1 ? 12 : Math.max(vehicle.odometer - year, 12);
  return (date) => before + use.reduce((sum, day) => sum + (day.date <= date ? day.miles : 0), 0);
}

interface Reading {
  readonly on: string;
  readonly by: string;
  readonly miles: number;
}

function readingsOf(vehicle: Vehicle): readonly Reading[] {
  const { code, age, registered, odd } = vehicle;
  if (odd?.odometer === 'UNREAD') return [];
  const at = odometerOn(vehicle);
  const workshop = offRoadOf(vehicle)
    .filter(({ cause, from }) => ['SERVICE', 'MOT'].includes(cause) && from > yearBegins)
    .map(({ from, cause }) => ({ on: from, by: cause === 'MOT' ? 'MOT' : 'WORKSHOP', miles: at(from) }));
  const tracked = chance(code, 'tracked') < 0.85;
  const last = tracked ? today : dayAfter(today, -wholeBetween(1, 24, code, 'last reading'));
  const first = age < 1 ? dayAfter(registered, 1) : yearBegins;
  const ends = [first, last].map((on) => ({ on, by: tracked ? 'TELEMATICS' : 'DRIVER', miles: at(dayAfter(on, on === first ? -1 : 0)) }));
  return [ends[0]!, ...workshop, ends[1]!];
}

/** The readings as they were written down. */
function written(vehicle: Vehicle): readonly Reading[] {
  const readings = readingsOf(vehicle);
  if (vehicle.odd?.odometer === 'BACKWARDS')
    return readings.map((one, index) => (index === readings.length - 1 ? { ...one, miles: Math.round(one.miles * 0.31) } : one));
  if (vehicle.odd?.odometer === 'LEAPS') {
    const slip = { on: '2026-04-15', by: 'DRIVER', miles: Math.round(odometerOn(vehicle)('2026-04-15')) * 10 + 4 };
    return [...readings, slip];
  }
  return readings;
}

export const meterReadingRows = (): Row[] =>
  vehicles.flatMap((vehicle) => written(vehicle).map(({ on, by, miles }) => ({ vehicle: vehicle.code, read_on: on, read_by: by, odometer_mi: miles })));

const poundsALitre = 1.15;
const tank: Readonly<Record<string, number>> = { CAR: 48, VAN: 68, MINIBUS: 70, TRUCK: 72, MOTORCYCLE: 22 };

interface Draw {
  readonly card: string;
  readonly date: string;
  readonly litres: number;
  readonly odometer: number | undefined;
  readonly note?: string;
}

/** Drivers write the mark with or without its space, in either case, or the fleet number instead. */
function cardOf(vehicle: Vehicle, date: string): string {
  const mark = markOf(vehicle);
  const draw = chance(vehicle.code, date, 'card');
  if (mark === undefined || draw < 0.12) return vehicle.code;
  if (draw < 0.5) return mark.replace(' ', '');
  return draw < 0.55 ? mark.toLowerCase() : mark;
}

function typedOdometer(code: string, date: string, miles: number): number | undefined {
  const draw = chance(code, date, 'typed');
  if (draw < 0.06) return undefined;
  if (draw < 0.09) return 0;
  if (draw < 0.1) return miles * 10;
  return draw < 0.25 ? nearest(100, miles) : miles;
}

function drawsOf(vehicle: Vehicle): Draw[] {
  const { code, group } = vehicle;
  const litresAMile = (group.fuelRate / poundsALitre) * between(0.92, 1.08, code, 'thirst');
  const at = odometerOn(vehicle);
  const draws: Draw[] = [];
  let used = tank[group.body]! * chance(code, 'first tank') * 0.6;
  for (const { date, miles } of useOf(vehicle)) {
    used += miles * litresAMile;
    if (used < tank[group.body]! * between(0.55, 0.92, code, date, 'fills')) continue;
    draws.push({
      card: cardOf(vehicle, date),
      date,
      litres: Math.round(Math.min(used, tank[group.body]!) * 10) / 10,
      odometer: typedOdometer(code, date, at(date)),
    });
    used = 0;
  }
  return draws;
}

const isLogged = ({ code, model, group }: Vehicle): boolean => model.fuel !== 'BEV' && group.marking !== 'COVERT' && chance(code, 'fuel card log') < 0.26;

const wrongDraws = (): Draw[] =>
  oddDraws.wrongVehicle.map((code) => {
    const vehicle = vehicles.find((one) => one.code === code)!;
    const date = code === 'N128' ? '2026-01-20' : code === 'J001' ? '2026-02-05' : '2026-05-12';
    return {
      card: code,
      date,
      litres: 66.4,
      odometer: undefined,
      note: `trap fuel-on-the-wrong-card: ${vehicle.model.fuel === 'BEV' ? 'diesel for an electric car' : 'it stood in the workshop that day'}`,
    };
  });

const unknownDraws = (): Draw[] =>
  oddDraws.unknownCards.map((card, index) => ({
    card,
    date: `2026-0${3 + index}-17`,
    litres: 41.5 + index,
    odometer: undefined,
    note: 'trap fuel-on-an-unknown-card: no such vehicle',
  }));

export const fuelDrawRows = (): Row[] =>
  [...vehicles.filter(isLogged).flatMap(drawsOf), ...wrongDraws(), ...unknownDraws()]
    .sort((one, other) => (one.date + one.card < other.date + other.card ? -1 : 1))
    .map(({ card, date, litres, odometer, note }, index) => ({
      code: `F${String(index + 1).padStart(5, '0')}`,
      card,
      date,
      litres,
      cost: Math.round(litres * poundsALitre * between(0.97, 1.03, date, 'pump') * 100) / 100,
      odometer_mi: odometer,
      source: note === undefined ? undefined : `synthetic; ${note}`,
    }));
