/**
 * Option generator: areas within the minutes of a rule lend one another vehicles. It costs the miles of those that are lent: on the
 * shifts a year on which lending makes the difference, there and back between the furthest two, at what fuel and servicing cost a mile.
 */
import { kmPerMile } from '../appraisal/index.ts';
import { type Contribution, known, recurringLine } from '../options/contribution.ts';
import { assumptionInput, derivedInput } from '../options/input.ts';
import { warning } from '../options/option.ts';
import type { CapabilityGround } from './capability.ts';
import { type Pool, poolOf } from './capability-pool.ts';
import type { Standing } from './capability-standing.ts';
import { type LeverOption, type Levers, leverOptionOf } from './lever.ts';
import { shortGroups } from './lever-standing.ts';
import type { Area } from './snapshot.ts';

interface Pooling {
  readonly area: Area;
  /** On each shift how the area stands, and its pool. */
  readonly shifts: readonly { readonly standing: Standing; readonly pool: Pool; readonly gain: number }[];
}

export function poolingOptions(levers: Levers): readonly LeverOption[] {
  const seen = new Set<string>();
  return shortGroups(levers.ground).flatMap(({ group, standings }) => {
    if (group.area === null) return [];
    const shifts = standings.flatMap((standing) => shiftOf(standing, levers.ground));
    const codes = [group.area.code, ...(shifts[0]?.pool.lenders.map(({ area }) => area.code) ?? [])].toSorted();
    const key = `${group.rule.code}/${codes.join('+')}`;
    if (shifts.length < standings.length || seen.has(key)) return [];
    seen.add(key);
    return poolingOption({ area: group.area, shifts }, key, levers);
  });
}

function shiftOf(standing: Standing, ground: CapabilityGround): Pooling['shifts'] {
  const pool = poolOf(ground, standing);
  if (pool === null || pool.probability === null || pool.probabilityApart === null) return [];
  return [{ standing, pool, gain: pool.probability - pool.probabilityApart }];
}

function poolingOption(pooling: Pooling, key: string, { ground, buying }: Levers): readonly LeverOption[] {
  const { area, shifts } = pooling;
  const worst = shifts.reduce((one, other) => (other.pool.probability! < one.pool.probability! ? other : one));
  const { rule } = worst.standing.group;
  const areas = [area, ...worst.pool.lenders.map((lender) => lender.area)];
  const vehicles = ground.holdings(rule).areas.filter((holding) => holding.area !== null && areas.includes(holding.area));
  const lever = {
    kind: 'POOL_CAPABILITY' as const,
    key,
    title: `Let ${areas.map(({ name }) => name).join(', ')} lend one another: ${rule.name}`,
    vehicles: vehicles.flatMap(({ ready }) => ready.map(({ vehicle }) => vehicle)),
    areas: areas.map(({ code }) => code),
    effects: shifts.map(({ standing, pool }) => ({ rule, area: null, shift: standing.shift, before: pool.probabilityApart!, after: pool.probability! })),
    contribution: milesContribution(pooling, ground),
    warnings: [
      warning(
        'LENT_TAKES_TIME',
        `A lent vehicle takes up to ${Math.round(worst.pool.minutes)} minutes longer to come. The chances are that all needs of these areas are met at once.`,
        'Agree who lends first, and whether those minutes are borne.',
      ),
    ],
  };
  return leverOptionOf(lever, buying);
}

function milesContribution({ shifts }: Pooling, { given, fleet }: CapabilityGround): Contribution {
  const lent = 365 * shifts.reduce((sum, { gain }) => sum + Math.max(0, gain), 0);
  const km = Math.max(...shifts.flatMap(({ pool }) => pool.lenders.map((lender) => lender.km)));
  const [energy, servicing] = [assumptionInput(given, 'energy-gbp-per-mile'), assumptionInput(given, 'servicing-gbp-per-mile')];
  const trips = derivedInput('shifts on which lending makes the difference', lent, 'shifts/year', '365 × chance together less chance apart, each shift');
  const miles = derivedInput('miles there and back', (2 * km) / kmPerMile, 'miles', 'by road between the furthest bases');
  const full = Array.from({ length: fleet.organisation.horizonYears + 1 }, (_, year) => (year <= given.startsIn ? 0 : 1));
  const amounts = full.map((share) => -share * lent * miles.value! * (energy.value! + servicing.value!));
  const formula = 'shifts × miles there and back × (fuel + servicing a mile)';
  return known(
    [recurringLine(amounts, full, { label: 'Miles of lent vehicles', cashClass: 'CASH_BUDGET', formula, inputs: [trips, miles, energy, servicing] })],
    4,
  );
}
