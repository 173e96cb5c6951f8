/** What a planner should look at before believing a sharing option. */
import { type Warning, warning } from '../options/option.ts';
import { lettableM2, occupiedM2 } from './occupied.ts';
import type { SharingCase } from './sharing-case.ts';
import type { Deal } from './sharing-deal.ts';
import { dealWarnings } from './sharing-deal-warnings.ts';
import { hasAgreed } from './sharing-stage.ts';

export function sharingWarnings(sharing: SharingCase, deal: Deal): readonly Warning[] {
  return [...consentWarnings(sharing), ...dealWarnings(sharing, deal), ...termWarnings(sharing), ...hostWarnings(sharing)];
}

function consentWarnings(sharing: SharingCase): readonly Warning[] {
  const { partner, consent } = sharing;
  if (hasAgreed(sharing) || consent === 'REFUSED') return [];
  const state = consent === null ? 'UNKNOWN' : 'only proposed';
  return [
    warning('CONSENT_NOT_GIVEN', `The consent of ${partner!.name} is ${state}.`, 'It may be developed but not investigated or planned before they agree.'),
  ];
}

function termWarnings({ term, weAreHost, years }: SharingCase): readonly Warning[] {
  const lastYear = years.at(-1)!;
  const endsEarly = term.endsOn !== null && term.endsOn.slice(0, 4) < String(lastYear).slice(0, 4);
  return [
    ...(!weAreHost && term.noticeMonths !== null && term.noticeMonths < 24
      ? [
          warning(
            'HOST_CAN_GIVE_NOTICE',
            `The host can end it with ${term.noticeMonths} months of notice.`,
            'Have a place to go to, and its cost (exit_cost, exit_chance_pa).',
          ),
        ]
      : []),
    ...(endsEarly
      ? [
          warning(
            'TERM_ENDS_EARLY',
            `The term ends on ${term.endsOn}, within the years appraised${weAreHost ? '; no income is counted after it' : ', and is taken to be renewed'}.`,
            'Ask for a longer term or an option to renew.',
          ),
        ]
      : []),
    ...(term.vatOnCharge === 'STANDARD'
      ? [warning('VAT_ON_CHARGE', 'The charge carries VAT after an option to tax.', 'Check that whoever pays it recovers the VAT.')]
      : []),
    ...(term.informationSecurityApproved === true || term.kind === 'CONSOLIDATE'
      ? []
      : [
          warning(
            'SECURITY_NOT_APPROVED',
            'Information security and vetting are not approved for the shared space.',
            'Have them approved before anyone moves.',
          ),
        ]),
  ];
}

function hostWarnings(sharing: SharingCase): readonly Warning[] {
  const { other, estate, term, weAreHost } = sharing;
  const poor = other === null ? [] : estate.conditionsOf(other.code).filter(({ grade }) => grade === 'D');
  const isLarger = term.guestM2 !== null && term.hostM2 !== null && term.guestM2 > term.hostM2;
  return [
    ...roomWarnings(sharing),
    ...(poor.length === 0
      ? []
      : [
          warning(
            'HOST_IN_POOR_CONDITION',
            `${other!.name} has work of grade D: ${poor.map(({ element }) => element).join(', ')}.`,
            'Settle who pays for it before moving in.',
          ),
        ]),
    ...(isLarger
      ? [
          warning(
            'GUEST_LARGER_THAN_HOST',
            `The guest takes ${term.guestM2} m², the host keeps ${term.hostM2} m².`,
            `Ask whether ${weAreHost ? 'they' : 'we'} should not rather be the host.`,
          ),
        ]
      : []),
  ];
}

/** A tenant who is let more than is left of our building beside those who are in it. */
function roomWarnings({ building, estate, term, weAreHost, given }: SharingCase): readonly Warning[] {
  const [most, taken] = [lettableM2(building), occupiedM2(building, estate, given.on)];
  if (!weAreHost || most === null || term.guestM2 === null || term.guestM2 + taken <= most + 1e-9) return [];
  const message = `${building.name} has ${most} m², of which ${taken} m² are occupied: ${term.guestM2} m² more do not fit.`;
  return [warning('NO_ROOM_FOR_GUEST', message, 'Agree less space, or end another occupancy first (occupancies.csv: ends_on).')];
}
