/**
 * Relations with other bodies on a day: who leads, what share of the joint cost each side bears, how it can be ended, and what is
 * open: a share that nobody wrote down, one agreed for an earlier year, an end that is near or that nobody settled.
 */
import { addMonths, daysBetween, financialYearContaining, roundedHalfUp } from '../appraisal/index.ts';
import type { OrganisationRelation } from './register.ts';

export const leads = ['THIS_ORGANISATION', 'PARTNER', 'NOT_RECORDED'] as const;

export interface RelationInForce {
  readonly relation: OrganisationRelation;
  readonly lead: (typeof leads)[number];
  /** The code of the party that leads; null where it is not recorded. */
  readonly leadCode: string | null;
  /** Share of the joint cost that neither side bears; null where one of the two is UNKNOWN. */
  readonly othersShare: number | null;
  /** The last day if notice were given on the day, or its fixed end where that is sooner; null is UNKNOWN. */
  readonly earliestEnd: string | null;
  /** Days until its last day; null while it has none. */
  readonly daysToEnd: number | null;
  /** Whether the share was agreed for the financial year of the day or a later one; null where that is UNKNOWN. */
  readonly shareIsCurrent: boolean | null;
  /** The relation with the same partner that begins after this one ends, where there is one. */
  readonly followedBy: OrganisationRelation | null;
  readonly open: readonly string[];
}

const leadByKind: Readonly<Record<OrganisationRelation['kind'], RelationInForce['lead']>> = {
  HOSTS_FOR: 'THIS_ORGANISATION',
  SUCCEEDS: 'THIS_ORGANISATION',
  MERGES_INTO: 'PARTNER',
  SHARES_WITH: 'NOT_RECORDED',
};

/** As recorded, or else as its kind says. */
const leadOf = ({ kind, lead, partner }: OrganisationRelation): RelationInForce['lead'] =>
  lead === null ? leadByKind[kind] : lead === partner ? 'PARTNER' : 'THIS_ORGANISATION';

const isInForce = ({ validFrom, validTo }: OrganisationRelation, on: string): boolean => validFrom <= on && (validTo === null || on <= validTo);

export function relationsInForce(all: readonly OrganisationRelation[], on: string, us: string): readonly RelationInForce[] {
  return all
    .filter((relation) => isInForce(relation, on))
    .map((relation) => {
      const { validTo, agreedFor, partner, costShare, partnerCostShare } = relation;
      const shareIsCurrent = agreedFor === null ? null : agreedFor >= financialYearContaining(on);
      const followedBy = all
        .filter((one) => validTo !== null && one.partner === partner && one.validFrom > validTo)
        .reduce<OrganisationRelation | null>((first, one) => (first === null || one.validFrom < first.validFrom ? one : first), null);
      const lead = leadOf(relation);
      const othersShare = costShare === null || partnerCostShare === null ? null : Math.max(0, roundedHalfUp(1 - costShare - partnerCostShare, 9));
      return {
        ...{ relation, lead, shareIsCurrent, followedBy, othersShare },
        leadCode: { THIS_ORGANISATION: us, PARTNER: partner, NOT_RECORDED: null }[lead],
        daysToEnd: validTo === null ? null : daysBetween(on, validTo),
        earliestEnd: earliestEnd(relation, on),
        open: [...openQuestions(relation, on, shareIsCurrent, followedBy !== null), ...unsettled(relation, lead, othersShare)],
      };
    });
}

function earliestEnd({ exitNoticeMonths, validTo }: OrganisationRelation, on: string): string | null {
  const byNotice = exitNoticeMonths === null ? null : addMonths(on, exitNoticeMonths);
  return byNotice === null || (validTo !== null && validTo < byNotice) ? validTo : byNotice;
}

/** Who leads, who bears the rest, and how it ends. */
function unsettled({ exitNoticeMonths, exitCost, validTo }: OrganisationRelation, lead: RelationInForce['lead'], othersShare: number | null): string[] {
  return [
    lead === 'NOT_RECORDED' ? ['Who leads is UNKNOWN: fill in lead.'] : [],
    othersShare !== null && othersShare > 0 ? [`Neither of the two bears ${(100 * othersShare).toFixed(1)} % of the joint cost: settle who does.`] : [],
    exitNoticeMonths === null && validTo === null ? ['How it can be ended is UNKNOWN: fill in exit_notice_months.'] : [],
    exitCost === null ? ['What ending it would cost us is UNKNOWN: fill in exit_cost.'] : [],
  ].flat();
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
