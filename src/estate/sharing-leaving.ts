/** What giving up our building saves and costs when we share: as its closure counts it, with the figures of the sharing row told as such. */

import { type Contribution, nothingAsked } from '../options/contribution.ts';
import type { Line } from '../options/option.ts';
import { isPublicBody } from '../register/organisation.record.ts';
import { closureParts } from './closure-parts.ts';
import type { ContactEffect } from './service-effect.ts';
import type { SharingCase } from './sharing-case.ts';

export function leavingContribution({ term, closure, partner }: SharingCase, service: ContactEffect | null): Contribution {
  if (closure === null || service === null) return nothingAsked;
  const parts = closureParts(closure, service);
  const place = `sharing_terms.csv: ${term.code}, or closure_terms.csv`;
  const told = (text: string) => text.replaceAll('closure_terms.csv', place);
  const paidByPartner = (line: Line) => term.kind === 'SWAP' && isPrice(line) && partner !== null && isPublicBody(partner);
  const lines = parts.lines
    .filter(({ amounts }) => amounts.some((amount) => amount !== 0))
    .map((line) => ({
      ...line,
      transfer: line.transfer || paidByPartner(line),
      inputs: line.inputs.map((input) => ({ ...input, source: told(input.source) })),
    }));
  return { ...parts, lines, missing: parts.missing.map((one) => ({ ...one, where: told(one.where) })) };
}

/** What a swap is made even with comes from the partner; the cost of sale does not. */
const isPrice = ({ label, amounts }: Line): boolean => label.startsWith('Receipt') && amounts.every((amount) => amount >= 0);

/** The same price from the side of the partner that pays it, in a swap. */
export function pricePaid({ term, partner }: SharingCase, leaving: readonly Line[]): readonly Line[] {
  if (term.kind !== 'SWAP' || partner === null) return [];
  const isPublic = isPublicBody(partner);
  return leaving.filter(isPrice).map((line) => ({
    ...line,
    label: `Price paid by ${partner.name}`,
    bearer: isPublic ? 'OTHER_PUBLIC' : 'PEOPLE',
    transfer: isPublic,
    amounts: line.amounts.map((amount) => 0 - amount),
  }));
}
