/** Option generator: buy spares for a rule that falls short, as many as vehicles alone would need. */
import { lastDayOf } from '../appraisal/index.ts';
import { type Warning, warning } from '../options/option.ts';
import { standOf } from './capability-broken.ts';
import { holdingCurve, holdingNeeded } from './capability-probability.ts';
import { percent } from './capability-words.ts';
import { changeOf } from './holdings-changed.ts';
import { type Lever, type LeverOption, type Levers, leverOptionOf } from './lever.ts';
import { effectsOf, groupKey, groupPlace, type ShortGroup, shortGroups } from './lever-standing.ts';
import { roleName } from './role-name.ts';
import { type Spare, spareFor } from './spare.ts';
import { spareContribution } from './spare-lines.ts';

export const spareOptions = (levers: Levers): readonly LeverOption[] =>
  shortGroups(levers.ground).flatMap((short) => {
    const count = sparesNeeded(short);
    return count === 0 ? [] : leverOptionOf(leverOf(short, count, levers), levers.buying);
  });

/** How many more would do if nobody lacked a driver; none where vehicles are not what is short. */
function sparesNeeded({ standings }: ShortGroup): number {
  const [{ requirement, confidence, withKit }] = standings as [ShortGroup['standings'][number]];
  const needed = holdingNeeded({ ...requirement, part: { ...requirement.part, crew: null } }, confidence);
  return needed === null ? 1 : Math.max(0, needed - withKit);
}

function leverOf(short: ShortGroup, count: number, { ground, buying }: Levers): Lever {
  const { group, standings } = short;
  const spare = spareFor(group, buying);
  const after = standings.map(({ requirement, withKit }) => holdingCurve(requirement, withKit + count).at(-1)!);
  const kind = spare.role === null ? 'vehicle' : `${roleName(spare.role)} vehicle`;
  return {
    kind: 'ADD_SPARE_VEHICLE',
    key: groupKey(group),
    title: `Buy ${count} spare ${kind}${count === 1 ? '' : 's'} for ${groupPlace(group)}: ${group.rule.name}`,
    vehicles: group.holdings.flatMap(({ ready }) => ready.map(({ vehicle }) => vehicle)),
    areas: group.area === null ? [] : [group.area.code],
    effects: effectsOf(standings, after),
    contribution: spareContribution(spare, count, ground.fleet.organisation.horizonYears, ground.given.startsIn),
    holdings: [changeOf(standOf(group), count, ground.given, lastDayOf(ground.given.beginsIn))],
    warnings: spareWarnings(short, spare, { ground, buying }),
  };
}

function spareWarnings({ standings }: ShortGroup, spare: Spare, { ground }: Levers): readonly Warning[] {
  const unattainable = standings.filter(({ holdingNeeded: needed, isCrewUnknown }) => needed === null && !isCrewUnknown);
  const unknown = standings.filter(({ isCrewUnknown }) => isCrewUnknown);
  const target = ground.given.of('fleet-availability-target').value;
  const { usual } = standings[0]!.requirement;
  return [
    ...(unattainable.length > 0
      ? [
          warning(
            'CREW_SHORT',
            'Too few people are on duty who may drive them: on some shifts no number of vehicles reaches the confidence.',
            'Train or roster more people with the skill first.',
          ),
        ]
      : []),
    ...(unknown.length > 0
      ? [warning('CREW_UNKNOWN', 'Who could drive it is UNKNOWN; the chances are those of vehicles alone.', 'Fill in crew_cover.csv.')]
      : []),
    ...(usual < target ? [workshopFirst(usual, target)] : []),
    ...(spare.bought === null ? [warning('PRICE_UNKNOWN', 'Nothing says what such a vehicle would cost.', 'Fill in vehicle_offers.csv.')] : []),
  ];
}

/** A spare makes up for days off the road, and hides why there are so many. */
export const workshopFirst = (availability: number, target: number): Warning =>
  warning(
    'WORKSHOP_FIRST',
    `Such vehicles are on the road ${percent(availability)} of the time, where ${percent(target)} is the target: a spare would hide a workshop problem.`,
    'Ask why they are off the road so long before you buy another.',
  );
