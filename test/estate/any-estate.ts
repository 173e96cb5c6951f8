/**
 * Arbitrary small estates in which Mill Lane may close, every fact of it known, for laws that hold for all of them. Where the
 * method prices a blank at a stated cautious end, no fact goes beyond that end: an estimate of dilapidations beyond the high rate,
 * more visits than the high rate for the opening hours, longer notice of a licence than is usual, guests who cost their host more than they pay.
 */
import fc from 'fast-check';
import type { EstateRows } from '../../src/estate/snapshot.ts';
import {
  aBase,
  aBreak,
  aBuilding,
  aCondition,
  aDemandArea,
  aLease,
  anAvoidability,
  anOccupancy,
  aPartner,
  aPoint,
  aSite,
  aTeam,
  aTerm,
  costsOf,
  kmNorth,
} from './sample.ts';

const pounds = fc.integer({ min: 0, max: 100_000 });
const part = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
const day = fc.constantFrom('2027-03-31', '2027-08-15', '2028-03-31', '2029-11-30');
const later = fc.constantFrom('2028-06-30', '2029-03-31', '2032-06-23', '2041-03-24');
const categories = ['RENT', 'BUSINESS_RATES', 'ELECTRICITY', 'CLEANING', 'PARTNER_CHARGE', 'OTHER_INCOME'] as const;

const facts = fc.record({
  tenure: fc.constantFrom('FREEHOLD', 'LEASEHOLD', 'LICENCE', 'TENANCY_AT_WILL', 'PFI'),
  use: fc.constantFrom('POLICE_STATION', 'NEIGHBOURHOOD_OFFICE'),
  amounts: fc.tuple(pounds, pounds, pounds, pounds, pounds, pounds),
  isEmptyOn: fc.option(day),
  toPartner: fc.boolean(),
  hostCharge: pounds,
  hostCost: fc.option(part),
  fte: fc.integer({ min: 0, max: 30 }),
  gia: fc.integer({ min: 10, max: 2_000 }),
  marketValue: pounds,
  expiresOn: later,
  breaksOn: fc.option(later),
  dilapidations: part,
  rule: fc.record({
    trigger: fc.constantFrom('OPTION_COMPLETE', 'NOTICE', 'BREAK'),
    noticeMonths: fc.integer({ min: 0, max: 48 }),
    residual: part,
    months: fc.integer({ min: 0, max: 48 }),
  }),
  work: fc.record({ cost: pounds, funded: fc.boolean(), year: fc.constantFrom('2027/28', '2029/30', '2033/34') }),
  tenantPays: pounds,
  licenceNotice: fc.integer({ min: 0, max: 12 }),
  visits: fc.integer({ min: 0, max: 1_000 }),
  people: fc.integer({ min: 0, max: 9_000 }),
});

const twoBuildings = (gia: number, known: object) => [
  aBuilding({ giaM2: gia, desks: 40, networkReadyOn: '2020-01-01', ...known }),
  aBuilding({ code: 'OTHER', desks: 100, networkReadyOn: '2020-01-01' }),
];

/** Rows of an estate of two buildings, five kilometres apart; people live beside Mill Lane, whose counter they use. */
export const anyEstate: fc.Arbitrary<Partial<EstateRows>> = facts.map((known) => ({
  buildings: twoBuildings(known.gia, { tenure: known.tenure, use: known.use, marketValue: known.marketValue }),
  sites: [aSite({ code: 'site of MILL-LANE', ...kmNorth(0) }), aSite({ code: 'site of OTHER', ...kmNorth(5) })],
  peakUse: [{ building: 'OTHER', era: 'POST_COVID', p95: 0, mean: 0, days: 9 }],
  teams: [aTeam({})],
  teamBases: [aBase({ fte: known.fte, peakHeadcount: known.fte })],
  partners: [aPartner(), aPartner({ code: 'TENANT' })],
  ...costsOf('MILL-LANE', Object.fromEntries(categories.map((category, index) => [category, known.amounts[index]!]))),
  avoidabilities: [
    anAvoidability({
      costLine: 'CLEANING of MILL-LANE',
      trigger: known.rule.trigger,
      noticeMonths: known.rule.noticeMonths,
      residualAmountPa: known.rule.residual * known.amounts[3],
      residualMonths: known.rule.months,
    }),
  ],
  leases:
    known.tenure === 'LEASEHOLD'
      ? [aLease({ expiresOn: known.expiresOn, dilapidationsCentral: known.dilapidations * known.gia * 100, inside1954Act: false })]
      : [],
  leaseBreaks: known.breaksOn === null || known.tenure !== 'LEASEHOLD' ? [] : [aBreak({ breaksOn: known.breaksOn })],
  occupancies: [
    anOccupancy({ code: 'LICENCE', kind: 'GUEST', noticeMonths: known.licenceNotice, chargePa: 0 }),
    anOccupancy({ code: 'TENANCY', kind: 'TENANT', partner: 'TENANT', chargePa: known.tenantPays }),
  ],
  conditions: [aCondition({ costToB: known.work.cost, funded: known.work.funded, dueYear: known.work.year, probability: 1 })],
  servicePoints: [aPoint({ visitsPa: known.visits, weeklyHours: 10 }), aPoint({ building: 'OTHER', visitsPa: 0 })],
  demandAreas: [aDemandArea({ population: known.people, ...kmNorth(0) }), aDemandArea({ code: 'FAR', population: 1_000, ...kmNorth(5) })],
  closureTerms: [
    aTerm({
      vacateOn: known.isEmptyOn,
      ...(known.toPartner
        ? {
            receivingPartner: 'COUNCIL',
            hostChargePa: known.hostCharge,
            hostMarginalCostPa: known.hostCost === null ? null : known.hostCost * known.hostCharge,
            excessMilesPerDay: 2,
          }
        : {}),
    }),
  ],
}));
