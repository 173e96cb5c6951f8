/** Laws that hold for every way of sharing: shares add up to 1, and a fee moves a gain without making one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharingOptions } from '../../src/estate/sharing.ts';
import { chargesOf } from '../../src/estate/sharing-charge.ts';
import type { SharingTerm } from '../../src/estate/snapshot.ts';
import { appraised } from '../../src/options/appraise.ts';
import { given } from './assumed.ts';
import { aBuilding, anEstate, aPartner, costsOf } from './sample.ts';
import { aSharingTerm } from './sharing-sample.ts';

/** More than nothing: a 0 would need its reason. */
const pounds = fc.integer({ min: 1, max: 90_000 });
const some = fc.integer({ min: 1, max: 900 });
const term: fc.Arbitrary<SharingTerm> = fc
  .record({
    kind: fc.constantFrom('MOVE_IN_AS_GUEST', 'ADMIT_TENANT', 'SWAP', 'JOINT_BUILD', 'CO_LOCATE'),
    hostMarginalCostPa: pounds,
    partnerCurrentCostPa: pounds,
    partnerOneOffs: pounds,
    ourExtraCostPa: pounds,
    securityZoningCost: pounds,
    receipt: pounds,
    capitalContribution: pounds,
  })
  .map((known) => aSharingTerm(known as Partial<SharingTerm>));

function valued(row: SharingTerm) {
  const estate = anEstate({
    partners: [aPartner()],
    buildings: [aBuilding({ tenure: 'TENANCY_AT_WILL' })],
    ...costsOf('MILL-LANE', { OTHER: 40_000 }),
    sharingTerms: [row],
  });
  const option = sharingOptions(estate, given())[0]!;
  return { deal: option.detail.deal, figures: appraised(option, 10).figures };
}

test('whatever the fee, the public purse and society stand the same, and what we gain the partner loses', () => {
  fc.assert(
    fc.property(term, pounds, pounds, (row, one, other) => {
      const [low, high] = [one, other].map((licenceFeePa) => valued({ ...row, method: 'LICENCE_FEE', licenceFeePa, serviceChargePa: 0 }));
      expect(high!.figures.npvPublic).toBeCloseTo(low!.figures.npvPublic, 4);
      expect(high!.figures.npvSocial).toBeCloseTo(low!.figures.npvSocial, 4);
      expect(high!.deal.savingToPublicPurse).toBeCloseTo(low!.deal.savingToPublicPurse!, 2);
      const sum = ({ deal: { savingToUs, savingToPartner } }: ReturnType<typeof valued>) => savingToUs! + savingToPartner!;
      expect(sum(high!)).toBeCloseTo(sum(low!), 1);
    }),
    { numRuns: 60 },
  );
});

test('between the least and the most fee neither side loses, and together they gain what the public purse gains', () => {
  fc.assert(
    fc.property(term, (row) => {
      const { leastFee, mostFee, splitFee, deal } = valued({ ...row, method: 'NIL_FEE' }).deal;
      expect(deal).toBe(leastFee! <= mostFee!);
      if (deal !== true || splitFee! < 0) return;
      const licenceFeePa = Math.round(splitFee! * 100) / 100;
      const fair = valued({ ...row, method: 'LICENCE_FEE', licenceFeePa, serviceChargePa: 0 }).deal;
      expect(Math.min(fair.savingToUs!, fair.savingToPartner!)).toBeGreaterThan(-0.02);
      expect(fair.savingToUs! + fair.savingToPartner!).toBeCloseTo(fair.savingToPublicPurse!, 1);
    }),
    { numRuns: 60 },
  );
});

test('shares add up to 1 and charges to the cost, to the penny, with empty space or without', () => {
  const shared = fc.record({
    hostM2: some,
    guestM2: some,
    otherM2: some,
    vacantM2: fc.integer({ min: 0, max: 500 }),
    hostHeadcount: some,
    guestHeadcount: some,
    otherHeadcount: some,
  });
  fc.assert(
    fc.property(shared, fc.constantFrom('AREA', 'HEADCOUNT', 'HYBRID'), pounds, fc.integer({ min: 2, max: 3 }), (known, method, cost, count) => {
      const { parties } = chargesOf(aSharingTerm({ ...known, method, areaWeight: 0.4 }), ['host', 'guest', 'others'].slice(0, count), cost, null);
      expect(parties.reduce((sum, { share }) => sum + share!, 0)).toBeCloseTo(1, 12);
      expect(parties.reduce((sum, { charge }) => sum + charge!, 0)).toBeCloseTo(cost, 6);
    }),
  );
});
