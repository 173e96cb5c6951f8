/** A sharing option: what every option has, and the case, the checklist and the deal that it was made from. */
import type { Option } from '../options/option.ts';
import type { SharingCase } from './sharing-case.ts';
import type { CheckedCost } from './sharing-checklist.ts';
import type { Deal } from './sharing-deal.ts';

export interface SharingDetail {
  readonly sharing: SharingCase;
  readonly checklist: readonly CheckedCost[];
  readonly deal: Deal;
}

export type SharingOption = Option<SharingDetail>;
