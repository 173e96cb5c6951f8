/** Why a pool cannot be, and what must be told of it beside its figures. */
import { type Warning, warning } from '../options/option.ts';
import { brokenText, type CapabilityBroken } from './capability-broken.ts';
import type { PoolCase } from './pooling-case.ts';
import { roleName } from './role-name.ts';

/** The state of the partner's agreement; null where there is no partner or nobody has said. */
export const consentOf = ({ term, fleet }: PoolCase): string | null =>
  term === null ? null : (term.consent ?? fleet.partner.get(term.partner)?.consent ?? null);

export function poolObstacles(one: PoolCase, broken: readonly CapabilityBroken[]): readonly string[] {
  const { givenUp, heldBack, term, fleet } = one;
  return [
    ...(givenUp.length === 0 ? [`A reason in force holds all ${heldBack} vehicles that could go (vehicle_justifications.csv).`] : []),
    ...(consentOf(one) === 'REFUSED' ? [`${fleet.partner.get(term!.partner)!.name} has refused to share.`] : []),
    ...broken.filter(({ breaks }) => breaks).map(brokenText),
  ];
}

export function poolWarnings(one: PoolCase): readonly Warning[] {
  const { size, leftOut, heldBack, role, term, scope } = one;
  const fewest = one.given.of('use-record-fewest-days').value;
  const recorded = one.fleet.useOfYear[0]?.daysRecorded ?? 0;
  return [
    ...(size.peak > size.demand
      ? [
          warning(
            'PEAK_ABOVE_POOL',
            `At the busiest hour ${size.peak} were in use at once and the pool is sized for ${size.demand}; on average ${size.meanInUse.toFixed(1)} were.`,
            'See which hours they are: a change of shift that can be spread needs no vehicle.',
          ),
        ]
      : []),
    ...(leftOut.length > 0
      ? [
          warning(
            'USE_UNKNOWN',
            `The hours of ${leftOut.length} ${roleName(role)} vehicles are UNKNOWN, so they stay as they are.`,
            'Record their hours (vehicle_days.csv) and ask again.',
          ),
        ]
      : []),
    ...(heldBack > 0
      ? [
          warning(
            'HELD_BY_REASON',
            `${heldBack} more could go if no reason in force held them.`,
            'Look at the reasons when they expire (vehicle_justifications.csv).',
          ),
        ]
      : []),
    ...(recorded < fewest
      ? [warning('SHORT_RECORD', `Use is recorded for ${recorded} days only, which may miss the busy season.`, `Record ${fewest} days or more.`)]
      : []),
    ...(scope === 'AREA'
      ? [
          warning(
            'AWAY_FROM_BASE',
            'Vehicles leave their base for that of the pool, and response from it changes.',
            'Ask what the move does to response before it is developed.',
          ),
        ]
      : []),
    ...(term !== null && consentOf(one) !== 'SIGNED' && consentOf(one) !== 'REFUSED'
      ? [warning('CONSENT_NOT_GIVEN', 'The partner has not signed.', 'Agree insurance, livery and who may drive; then state the consent.')]
      : []),
  ];
}
