/** Odometers as they were typed at the pump, of vehicles whose odometer nobody else has read: a fuel-card log is often all that there is. */
import type { Records } from '../access/records.store.ts';
import { doubtsAbout, type TimedReading } from './believed-readings.ts';
import type { FleetRows, Odometer, Vehicle } from './snapshot.ts';

/** Two readings farther apart say nothing of a year. */
const mostDays = 730;
const yearInDays = 365;

/** Zero is what people type who do not look. Of several lines of a day the highest counts. */
const typed = `
  with "log" as (
    select upper(translate("card", ' -./', '') collate "C") as "plain", "date", "odometer_mi", "code"
    from "fuel_draw" where "organisation" = ? and "date" <= ?::date and "odometer_mi" > 0),
  "name" as (select "plain" collate "C" as "plain", "vehicle" from jsonb_to_recordset(?::jsonb) as "one"("plain" text, "vehicle" text))
  select "vehicle", "date"::text as "readOn", ("date" - date '2000-01-01')::float8 as "at", max("odometer_mi")::float8 as "miles",
    (array_agg("code" order by "odometer_mi" desc, "code" collate "C"))[1] as "draw"
  from "log" join "name" using ("plain") group by "vehicle", "date" order by "vehicle" collate "C", "date"`;

type Typed = Omit<TimedReading, 'readBy'> & { readonly vehicle: string; readonly draw: string };

const plainName = (name: string): string => name.toUpperCase().replaceAll(/[ \-./]/g, '');

/** Names under which the log may mean one of `those` vehicles, and no other. */
function namesOf(those: ReadonlySet<string>, vehicles: readonly Vehicle[]): readonly { readonly plain: string; readonly vehicle: string }[] {
  const plainOf = ({ code, registration }: Vehicle) => [code, registration ?? ''].map(plainName);
  const meant = new Map(vehicles.flatMap((one) => (those.has(one.code) ? plainOf(one).map((plain) => [plain, new Set<string>()] as const) : [])));
  for (const one of vehicles) for (const plain of plainOf(one)) meant.get(plain)?.add(one.code);
  return [...meant].flatMap(([plain, codes]) => {
    const [vehicle] = codes;
    return plain !== '' && codes.size === 1 && those.has(vehicle!) ? [{ plain, vehicle: vehicle! }] : [];
  });
}

/** The same rows with odometers of the log for vehicles that are still here and have no reading of their own. */
export async function withPumpOdometers(
  records: Records,
  on: string,
  { vehicles, limits, ...read }: Pick<FleetRows, 'odometers' | 'earlierOdometers' | 'vehicles'> & { readonly limits: Limits },
): Promise<Pick<FleetRows, 'odometers' | 'earlierOdometers' | 'doubtedPumpReadings'>> {
  const known = new Set(read.odometers.map(({ vehicle }) => vehicle));
  const those = new Set(vehicles.flatMap(({ code, status }) => (status === 'DISPOSED' || known.has(code) ? [] : code)));
  const names = those.size === 0 ? [] : namesOf(those, vehicles);
  const rows = names.length === 0 ? [] : await records.select<Typed>(typed, on, JSON.stringify(names));
  const believed = [...Map.groupBy(rows, ({ vehicle }) => vehicle).values()].map((readings) => believedOf(readings, limits));
  return {
    odometers: [...read.odometers, ...believed.map(({ latest }) => latest)],
    earlierOdometers: [...read.earlierOdometers, ...believed.flatMap(({ earlier }) => earlier ?? [])],
    doubtedPumpReadings: believed.flatMap(({ doubted }) => doubted),
  };
}

export interface Limits {
  readonly mostMilesADay: number;
  /** Two readings nearer than this give no mileage a year. */
  readonly fewestDays: number;
}

interface Believed {
  readonly latest: Odometer;
  /** The believed reading nearest to a year before the latest. */
  readonly earlier: Odometer | undefined;
  readonly doubted: FleetRows['doubtedPumpReadings'];
}

function believedOf(readings: readonly Typed[], { mostMilesADay, fewestDays }: Limits): Believed {
  const timed = readings.map((one) => ({ ...one, readBy: 'FUEL_CARD' as const }));
  const doubts = new Set<TimedReading>(doubtsAbout(timed, mostMilesADay).map(({ reading }) => reading));
  const believed = timed.filter((one) => !doubts.has(one));
  const latest = believed.at(-1)!;
  const apart = believed.filter(({ at }) => latest.at - at >= fewestDays && latest.at - at <= mostDays);
  const fromYear = ({ at }: TimedReading) => Math.abs(latest.at - at - yearInDays);
  const [earlier] = apart.toSorted((one, other) => fromYear(one) - fromYear(other));
  const odometer = ({ vehicle, readOn, miles, draw }: (typeof timed)[number]): Odometer => ({ vehicle, readOn, miles, draw });
  return {
    latest: odometer(latest),
    earlier: earlier === undefined ? undefined : odometer(earlier),
    doubted: timed.filter((one) => doubts.has(one)).map(({ vehicle, readOn, miles, draw }) => ({ vehicle, readOn, miles, draw })),
  };
}
