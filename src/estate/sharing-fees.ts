/** The charges of sharing as payments between the parties, from both sides. */
import type { Line } from '../options/option.ts';
import type { SharingCase } from './sharing-case.ts';
import { type About, minus, purseOf, yearly } from './sharing-flow.ts';

export interface FeeLines {
  readonly ourFees: readonly Line[];
  readonly partnerFees: readonly Line[];
  readonly otherFees: readonly Line[];
}

/** How fast a fee grows in real terms: as stated; or, if it is never raised, it falls with the value of money. */
function feeGrowth({ term, given }: Pick<SharingCase, 'term' | 'given'>): number {
  if (term.method !== 'LICENCE_FEE' && term.method !== 'CAPITAL_AND_GROUND_RENT') return 0;
  if (term.feeRealGrowth !== null) return term.feeRealGrowth;
  return term.feeIndexation === 'NONE' ? 1 / (1 + given.of('gdp-deflator-growth').value) - 1 : 0;
}

/**
 * Every charge twice, from the one who pays and from the one who receives, and a transfer between public bodies. What we pay a public
 * host stays a cost to the public until what we cost the host is known, so that no gain comes of ignorance.
 */
export function feeLines(sharing: SharingCase): FeeLines {
  const { charges, partner, otherPartners, weAreHost, hostMarginal } = sharing;
  const growth = feeGrowth(sharing);
  const purse = purseOf([partner]);
  const isTransfer = purse === 'OTHER_PUBLIC';
  const sign = weAreHost ? 1 : -1;
  const label = weAreHost ? `Charge paid by ${partner?.name}` : `Charge by ${partner?.name}`;
  const ourTransfer = isTransfer && (weAreHost || hostMarginal !== null);
  const ours = (fee: number | null, about: About) => yearly(sharing, fee === null ? null : sign * fee, about, growth);
  const othersPurse = otherPartners.length === 0 ? purse : purseOf(otherPartners);
  const otherPays = minus(charges.others);
  const toHost = { label: 'Charge paid by the other guests', bearer: weAreHost ? ('ORGANISATION' as const) : purse };
  const received = yearly(sharing, charges.others, { ...toHost, transfer: othersPurse === 'OTHER_PUBLIC' }, growth);
  const mirror = charges.guest === null ? null : -sign * charges.guest;
  return {
    ourFees: [...ours(charges.guest, { label, transfer: ourTransfer }), ...(weAreHost ? received : [])],
    partnerFees: [...yearly(sharing, mirror, { label: `${label}, its side`, bearer: purse, transfer: isTransfer }, growth), ...(weAreHost ? [] : received)],
    otherFees: yearly(sharing, otherPays, { label: 'Charge on the other guests', bearer: othersPurse, transfer: othersPurse === 'OTHER_PUBLIC' }, growth),
  };
}
