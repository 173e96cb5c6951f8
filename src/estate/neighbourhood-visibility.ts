/**
 * How visible an office makes us, and why it may be right to keep one that is hardly used. Visibility stands beside the saving: it
 * is a score of 0 to 100, is never turned into pounds, and is UNKNOWN while one of its parts is.
 */
import type { Given } from '../assumptions/given.ts';
import type { Reason, VisibilityPart } from './neighbourhood-office.ts';

export interface Presence {
  readonly hoursPerWeek: number | null;
  readonly appointmentsPerWeek: number | null;
  /** People who would have further to go without it; null is UNKNOWN. */
  readonly people: number | null;
}

const part = (name: VisibilityPart['name'], found: number | null, full: number, weight: number, what: string): VisibilityPart => ({
  name,
  value: found === null ? null : Math.min(1, found / full),
  weight,
  explanation: found === null ? `${what}: UNKNOWN` : `${what}: ${found} (full score from ${full})`,
});

export const visibilityParts = ({ hoursPerWeek, appointmentsPerWeek, people }: Presence, given: Given): readonly VisibilityPart[] => [
  part('PRESENCE', hoursPerWeek, given.of('visibility-full-hours').value, given.of('visibility-weight-hours').value, 'hours used a week'),
  part(
    'CONTACT',
    appointmentsPerWeek,
    given.of('visibility-full-appointments').value,
    given.of('visibility-weight-appointments').value,
    'appointments held a week',
  ),
  part('REACH', people, given.of('visibility-full-people').value, given.of('visibility-weight-people').value, 'people who would have further to go'),
];

/** The weighted mean of the parts, 0 to 100; null while a part that has weight is UNKNOWN, or none has. */
export function visibilityScore(parts: readonly VisibilityPart[]): number | null {
  const weighty = parts.filter(({ weight }) => weight > 0);
  const weights = weighty.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0 || weighty.some(({ value }) => value === null)) return null;
  return (100 * weighty.reduce((sum, { value, weight }) => sum + value! * weight, 0)) / weights;
}

export interface ToStay {
  /** People for whom it is the only contact point within the standard; null is UNKNOWN. */
  readonly onlyContactFor: number | null;
  readonly isRural: boolean | null;
  readonly appointmentsPerWeek: number | null;
  readonly chargePa: number | null;
}

/** What speaks for keeping it however little it is used; nothing that is UNKNOWN does. */
export function reasonsToStay({ onlyContactFor, isRural, appointmentsPerWeek, chargePa }: ToStay): readonly Reason[] {
  const only = onlyContactFor ?? 0;
  return [
    ...(only > 0
      ? [
          {
            code: 'ONLY_CONTACT_POINT' as const,
            explanation: `For ${only.toLocaleString('en-GB')} people it is the only contact point within the standard minutes.`,
          },
        ]
      : []),
    ...(isRural === true ? [{ code: 'RURAL' as const, explanation: 'It stands in a rural place, where presence is thin.' }] : []),
    ...((appointmentsPerWeek ?? 0) > 0
      ? [{ code: 'APPOINTMENTS_HELD' as const, explanation: `Appointments with the public are held there: ${appointmentsPerWeek} a week.` }]
      : []),
    ...(chargePa === 0 ? [{ code: 'NIL_FEE' as const, explanation: 'The host charges nothing.' }] : []),
  ];
}
