/** A sharing row for tests: a guest with the council, every cost known, that starts with year 1. */
import { sharingTermTable } from '../../src/estate/sharing-term.record.ts';
import type { SharingTerm } from '../../src/estate/snapshot.ts';
import { fieldOf } from '../../src/exchange/table.ts';

const blank = Object.fromEntries(Object.entries(sharingTermTable.columns).map(([name, { blankMeans }]) => [fieldOf(name), blankMeans ?? null]));

export const noReason = 'a test';
const zeros = ['fit_out_cost', 'security_zoning_cost', 'it_cost', 'moving_gbp_per_fte', 'project_cost', 'exit_cost', 'lost_use_pa', 'partner_extra_cost_pa'];

export const aSharingTerm = (known: Partial<SharingTerm> = {}): SharingTerm =>
  ({
    ...blank,
    code: 'SHARE',
    kind: 'MOVE_IN_AS_GUEST',
    ourBuilding: 'MILL-LANE',
    partner: 'COUNCIL',
    consent: 'SIGNED',
    startsOn: '2027-04-01',
    hostMarginalCostPa: 4_000,
    fitOutCost: 0,
    securityZoningCost: 0,
    itCost: 0,
    movingFte: 0,
    movingGbpPerFte: 0,
    projectCost: 0,
    doubleRunningMonths: 0,
    excessTravelPa: 0,
    exitCost: 0,
    exitChancePa: 0,
    lostUsePa: 0,
    partnerExtraCostPa: 0,
    informationSecurityApproved: true,
    zeroBecause: zeros.map((column) => `${column}: ${noReason}`).join('; '),
    ...known,
  }) as SharingTerm;
