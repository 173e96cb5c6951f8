/** What is doubtful about where the teams and the public service of a closing building go. */
import { type Warning, warning } from '../options/option.ts';
import { lackingIn, named, neededByPoints } from './capability.ts';
import type { ClosureCase } from './closure-case.ts';
import type { ContactEffect } from './service-effect.ts';
import { hasAgreed } from './sharing-stage.ts';

export const newHomeWarnings = (closure: ClosureCase, service: ContactEffect): readonly Warning[] => [
  ...capabilityWarnings(closure, service),
  ...hostWarnings(closure),
];

/** What the public service needs in its new place and does not find there, or nobody knows whether it does. */
function capabilityWarnings({ estate }: ClosureCase, { providedIn, pointsAffected }: ContactEffect): readonly Warning[] {
  if (providedIn === null) return [];
  const { missing, unknown } = lackingIn(providedIn, neededByPoints(pointsAffected), estate);
  const points = pointsAffected.map(({ name }) => name).join(', ');
  return [
    ...(missing.length === 0
      ? []
      : [
          warning(
            'CAPABILITY_MISSING',
            `${providedIn.name} lacks ${named(missing)}, which this needs there: ${points}.`,
            'Have it provided and add its cost (closure_terms.csv: reprovision_cost), or name another place (reprovide_in).',
          ),
        ]),
    ...(unknown.length === 0
      ? []
      : [
          warning(
            'CAPABILITY_UNKNOWN',
            `Whether ${providedIn.name} has ${named(unknown)} is UNKNOWN; this needs it there: ${points}.`,
            'Ask, and write it in occupancies.csv or service_points.csv.',
          ),
        ]),
  ];
}

/** A partner that takes the teams in and has not said yes. A refusal is an obstacle and no warning. */
function hostWarnings({ term, estate }: ClosureCase): readonly Warning[] {
  const partner = term?.receivingPartner == null ? null : (estate.partner.get(term.receivingPartner) ?? null);
  if (partner === null || partner.consent === 'REFUSED' || hasAgreed({ partner, consent: partner.consent })) return [];
  const state = partner.consent === null ? 'UNKNOWN' : 'only proposed';
  return [
    warning('CONSENT_NOT_GIVEN', `The consent of ${partner.name}, which is to take the teams in, is ${state}.`, 'Have it agreed before the move is planned.'),
  ];
}
