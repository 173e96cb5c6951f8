/**
 * Relations with other bodies on a day: who leads, what share of the joint cost we bear, and what is open: a share that nobody
 * wrote down, one agreed for an earlier year, an end that is near.
 */
import { addMonths, daysBetween, financialYearContaining } from '../appraisal/index.ts';
import type { OrganisationRelation } from './register.ts';

export const leads = ['THIS_ORGANISATION', 'PARTNER', 'NOT_RECORDED'] as const;

export interface RelationInForce {
  readonly relation: OrganisationRelation;
  readonly lead: (typeof leads)[number];
  /** Days until its last day; null while it has none. */
  readonly daysToEnd: number | null;
  /** Whether the share was agreed for the financial year of the day or a later one; null where that is UNKNOWN. */
  readonly shareIsCurrent: boolean | null;
  /** The relation with the same partner that begins after this one ends, where there is one. */
  readonly followedBy: OrganisationRelation | null;
  readonly open: readonly string[];
}

const leadOf: Readonly<Record<OrganisationRelation['kind'], RelationInForce['lead']>> = {
  HOSTS_FOR: 'THIS_ORGANISATION',
  SUCCEEDS: 'THIS_ORGANISATION',
  MERGES_INTO: 'PARTNER',
  SHARES_WITH: 'NOT_RECORDED',
};

const isInForce = ({ validFrom, validTo }: OrganisationRelation, on: string): boolean => validFrom <= on && (validTo === null || on <= validTo);

export function relationsInForce(all: readonly OrganisationRelation[], on: string): readonly RelationInForce[] {
  return all
    .filter((relation) => isInForce(relation, on))
    .map((relation) => {
      const { kind, validTo, agreedFor, partner } = relation;
      const shareIsCurrent = agreedFor === null ? null : agreedFor >= financialYearContaining(on);
      const followedBy = all
        .filter((one) => validTo !== null && one.partner === partner && one.validFrom > validTo)
        .reduce<OrganisationRelation | null>((first, one) => (first === null || one.validFrom < first.validFrom ? one : first), null);
      const daysToEnd = validTo === null ? null : daysBetween(on, validTo);
      return { relation, lead: leadOf[kind], daysToEnd, shareIsCurrent, followedBy, open: openQuestions(relation, on, shareIsCurrent, followedBy !== null) };
    });
}

function openQuestions(
  { costShare, shareBasis, agreedFor, validTo }: OrganisationRelation,
  on: string,
  isCurrent: boolean | null,
  isFollowed: boolean,
): string[] {
  const endsSoon = validTo !== null && validTo <= addMonths(on, 12) && !isFollowed;
  return [
    costShare === null ? ['Our share of the joint cost is UNKNOWN: fill in cost_share.'] : [],
    costShare !== null && shareBasis === null ? ['How our share is reached is UNKNOWN: fill in share_basis.'] : [],
    costShare !== null && isCurrent === null ? ['For which year the share was agreed is UNKNOWN: fill in agreed_for.'] : [],
    isCurrent === false ? [`The share was last agreed for ${agreedFor}: agree it for the year that runs.`] : [],
    endsSoon ? [`It ends on ${validTo} and nothing follows it: settle who takes back which people, buildings and costs.`] : [],
  ].flat();
}
