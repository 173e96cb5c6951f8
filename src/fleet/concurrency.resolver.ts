/** E2.6: how many vehicles are in use at once, at a base, of a role, of a team. */

import { GraphQLFloat } from 'graphql';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { codeIn } from '../api/global-id.ts';
import { Refusal } from '../api/refusal.ts';
import { type Warning, warning } from '../options/option.ts';
import { type HoursUnknown, hoursUnknown, inUseByDay } from './concurrency.store.ts';
import { concurrencyOf, turnaroundHours } from './concurrency.ts';
import { FleetConcurrency } from './concurrency.view.ts';
import { countedInTotals, maySee, seenOf } from './covert.ts';
import { fleetOf } from './fleet.store.ts';
import type { FleetSnapshot } from './snapshot.ts';
import { isHeld } from './vehicle-availability.ts';
import { VehicleRoleEnum } from './vehicle-role.view.ts';

const mostMinutes = 24 * 60;
const mostNamed = 10;

@Resolver()
export class ConcurrencyResolver {
  @Query(() => FleetConcurrency, {
    description:
      'Vehicles in use at once in the year up to the appraisal date, by hour of the day. Use is in whole hours; one that ends where another begins hands over. The mean hides the morning peak.',
  })
  async concurrency(
    @Arg('base', () => String, { nullable: true, description: 'A site, by id or code.' }) base: string | undefined,
    @Arg('role', () => VehicleRoleEnum, { nullable: true }) role: string | undefined,
    @Arg('team', () => String, { nullable: true, description: 'A team, by id or code.' }) team: string | undefined,
    @Arg('percentile', () => GraphQLFloat, { defaultValue: 0.98, description: '0 to 1.' }) percentile: number,
    @Arg('turnaroundMinutes', () => Int, { defaultValue: 0, description: 'After each use, 0 to 1,440; rounded up to whole hours.' }) minutes: number,
    @Ctx() context: Context,
  ): Promise<FleetConcurrency> {
    refuseUnfit(percentile, minutes);
    const fleet = await fleetOf(context);
    const codeOf = (given: string | undefined) => (given == null ? undefined : codeIn(given, context.records.organisation));
    const asked = vehiclesOf(fleet, { base: codeOf(base), role: role ?? undefined, team: codeOf(team) });
    const isWhole = base == null && role == null && team == null;
    const vehicles = isWhole ? countedInTotals(asked, context) : seenOf(asked, context);
    const codes = vehicles.map(({ code }) => code);
    const [on, turnaround] = [fleet.organisation.appraisalDate, turnaroundHours(minutes)];
    const [counted, unknown] = await context.readAtOneVersion(async (records) => [
      await inUseByDay(records, on, codes, turnaround),
      await hoursUnknown(records, on, codes),
    ]);
    const gone = new Set(vehicles.filter((one) => !isHeld(one)).map(({ code }) => code));
    const named = unknown.filter(({ vehicle, days }) => (days > 0 || !gone.has(vehicle)) && maySee(context, fleet.vehicle.get(vehicle)));
    return {
      ...concurrencyOf(counted, Math.max(1, fleet.daysRecorded, counted.length), percentile),
      vehicles: vehicles.length - unknown.filter(({ knownDays }) => knownDays === 0).length,
      held: vehicles.length - gone.size,
      upTo: on,
      turnaroundHours: turnaround,
      percentile,
      warnings: warningsOf(named),
    };
  }
}

interface Which {
  readonly base: string | undefined;
  readonly role: string | undefined;
  readonly team: string | undefined;
}

/** Refuses a base or team that does not exist. Vehicles that have gone since are counted, for what they did. */
function vehiclesOf(fleet: FleetSnapshot, { base, role, team }: Which) {
  if (base !== undefined && !fleet.site.has(base)) throw noSuch('base', base, 'site');
  if (team !== undefined && !fleet.team.has(team)) throw noSuch('team', team, 'team');
  return fleet.vehicles.filter(
    (one) => (base === undefined || one.base === base) && (role === undefined || one.role === role) && (team === undefined || one.team === team),
  );
}

const noSuch = (where: string, found: string, what: string): Refusal =>
  new Refusal('NOT_FOUND', `There is no such ${what}.`, { where, found: found.slice(0, 60), fix: `use an id or code that a list of ${what}s gave` });

function refuseUnfit(percentile: number, minutes: number): void {
  if (!(percentile >= 0 && percentile <= 1))
    throw new Refusal('BAD_USER_INPUT', 'That is no percentile.', {
      where: 'percentile',
      found: String(percentile),
      fix: 'write a share from 0 to 1, such as 0.98',
    });
  if (minutes < 0 || minutes > mostMinutes)
    throw new Refusal('BAD_USER_INPUT', 'A turnaround lasts a day at most.', {
      where: 'turnaroundMinutes',
      found: String(minutes),
      fix: `ask for 0 to ${mostMinutes}`,
    });
}

/** Hours that are UNKNOWN count as none, so that the true peak may be higher: whose they are is said. */
function warningsOf(unknown: readonly HoursUnknown[]): readonly Warning[] {
  if (unknown.length === 0) return [];
  const said = unknown.slice(0, mostNamed).map(({ vehicle, days }) => (days === 0 ? `${vehicle} (no day recorded)` : `${vehicle} (${days} days)`));
  const more = unknown.length > mostNamed ? ` and ${unknown.length - mostNamed} others` : '';
  const message = `The hours of ${unknown.length} vehicles are UNKNOWN on some days or all, and not counted: ${said.join(', ')}${more}. The true peak may be higher.`;
  return [warning('HOURS_UNKNOWN', message, 'Fill in the column hours of vehicle_days.csv.')];
}
