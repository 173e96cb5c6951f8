/**
 * Option generator: change what vehicles are used for, so that a rule that falls short is met from what is held: one that could do it
 * is freed from other duties, or those that work in other areas stay in their own. What they did is done by a hired vehicle, day for day.
 */
import { lastDayOf } from '../appraisal/index.ts';
import { type Contribution, known, recurringLine, unknown } from '../options/contribution.ts';
import { assumptionInput, derivedInput, type Input } from '../options/input.ts';
import { recordInput, unstated } from '../options/record-input.ts';
import type { CapabilityGround, Ready } from './capability.ts';
import { standOf } from './capability-broken.ts';
import { type CapabilityGroup, readyIn } from './capability-group.ts';
import { kitProblem } from './capability-kit.ts';
import { changeOf, holdingsTaken } from './holdings-changed.ts';
import { type LeverOption, type Levers, leverOptionOf } from './lever.ts';
import { chanceIn, effectsOf, groupKey, groupPlace, type ShortGroup, shortGroups, standingsOf } from './lever-standing.ts';
import { roleName } from './role-name.ts';
import type { Vehicle } from './snapshot.ts';

export const dutyOptions = (levers: Levers): readonly LeverOption[] =>
  shortGroups(levers.ground).flatMap((short) => [...freed(short, levers), ...keptAtHome(short, levers)]);

/** The chance of a changed group on each shift. */
const effectsIn = (ground: CapabilityGround, { standings }: ShortGroup, changed: CapabilityGroup) =>
  effectsOf(standings, standingsOf(ground, changed).map(chanceIn));

/** One option for each vehicle of another role that has the kit. */
function freed(short: ShortGroup, { ground, buying }: Levers): readonly LeverOption[] {
  const { group } = short;
  const begins = lastDayOf(ground.given.beginsIn);
  const could = group.holdings.flatMap((holding) =>
    holding.notCounted.flatMap(({ vehicle, reason }) => (reason === 'OTHER_ROLE' ? [{ holding, vehicle }] : [])),
  );
  const ready = could.filter(({ vehicle }) => kitProblem(ground.fleet, vehicle, group.rule, ground.on) === null);
  return ready.flatMap(({ holding, vehicle }) => {
    const one: Ready = { vehicle, onTheRoad: ground.availabilities.of(vehicle).share, elsewhere: 0 };
    const changed = { ...group, holdings: group.holdings.map((other) => (other === holding ? { ...other, ready: [...other.ready, one] } : other)) };
    const lever = {
      kind: 'CHANGE_DUTY_PATTERN' as const,
      key: `${groupKey(group)}/${vehicle.code}`,
      title: `Free a ${roleName(vehicle.role)} vehicle for ${groupPlace(group)}: ${group.rule.name}`,
      vehicles: [vehicle],
      areas: group.area === null ? [] : [group.area.code],
      effects: effectsIn(ground, short, changed),
      contribution: reliefContribution(daysUsed(vehicle, ground), vehicle, ground),
      holdings: [changeOf(standOf(group), 1, ground.given, begins), ...holdingsTaken(ground.fleet, [vehicle.code], ground.given, begins)],
      warnings: [],
    };
    return leverOptionOf(lever, buying);
  });
}

/** One option for all of a group that work in other areas. */
function keptAtHome(short: ShortGroup, { ground, buying }: Levers): readonly LeverOption[] {
  const { group } = short;
  const away = group.scope === 'FORCE' ? [] : readyIn(group).filter(({ elsewhere }) => elsewhere > 0);
  if (away.length === 0) return [];
  const changed = { ...group, holdings: group.holdings.map((holding) => ({ ...holding, ready: holding.ready.map((one) => ({ ...one, elsewhere: 0 })) })) };
  const days = away.reduce((sum, { elsewhere }) => sum + 365 * elsewhere, 0);
  const lever = {
    kind: 'CHANGE_DUTY_PATTERN' as const,
    key: `${groupKey(group)}/HOME`,
    title: `Keep the vehicles of ${groupPlace(group)} in their own area: ${group.rule.name}`,
    vehicles: away.map(({ vehicle }) => vehicle),
    areas: group.area === null ? [] : [group.area.code],
    effects: effectsIn(ground, short, changed),
    contribution: reliefContribution(derivedInput('days in other areas', days, 'days/year', 'vehicle_days.csv: area, scaled to a year'), null, ground),
    warnings: [],
  };
  return leverOptionOf(lever, buying);
}

/** The days a year on which it does its present work; UNKNOWN where they are not recorded. */
function daysUsed({ code }: Vehicle, { fleet }: CapabilityGround): Input {
  const use = fleet.use.get(code);
  const value = use === undefined || use.daysRecorded === 0 ? null : (365 * use.daysUsed) / use.daysRecorded;
  return recordInput('days used', value, 'days/year', `vehicle_days.csv: ${code}, scaled to a year`, unstated);
}

/** A vehicle hired for each of those days, from the year after it begins; on every day of the year where they are UNKNOWN. */
function reliefContribution(days: Input, vehicle: Vehicle | null, { given, fleet }: CapabilityGround): Contribution {
  const rate = assumptionInput(given, 'relief-hire-gbp-per-day');
  const full = Array.from({ length: fleet.organisation.horizonYears + 1 }, (_, year) => (year <= given.startsIn ? 0 : 1));
  const about = { label: 'Hire for the work it did', cashClass: 'CASH_BUDGET', formula: 'days × a day’s hire', inputs: [days, rate] } as const;
  const lines = [
    recurringLine(
      full.map((share) => -share * (days.value ?? 365) * rate.value!),
      full,
      about,
    ),
  ];
  if (days.value !== null) return known(lines, 2);
  const where = `vehicle_days.csv: ${vehicle?.code ?? ''}`;
  return unknown({ what: 'days of its present work', where, treatment: 'a hire on every day of the year', hides: 'NOTHING' }, lines, 2);
}
