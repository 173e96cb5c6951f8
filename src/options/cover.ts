/** What a family says of the places where the public is met, so that the cheapest set of them can be chosen without knowing the family. */
import type { AssetRef, Warning } from './option.ts';

export const contactKinds = ['FRONT_ENQUIRY', 'APPOINTMENT', 'BEAT_SURGERY'] as const;
export type ContactKind = (typeof contactKinds)[number];

export interface CoverPoint {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
}

/** An asset that people can be met in today. */
export interface CoverSite {
  readonly asset: AssetRef;
  readonly points: readonly CoverPoint[];
  /** Pounds a year, base-year prices; priced at the cautious end where it is not known, and null where nothing is known to price it by. */
  readonly yearlyCost: number | null;
  readonly isCostKnown: boolean;
  /** How the cost was reached. */
  readonly costBasis: string;
  /** Why it may not close; null where it may. */
  readonly mustStayBecause: string | null;
}

/** An area that people travel from. */
export interface CoverArea {
  readonly code: string;
  readonly name: string;
  /** The codes of the policing area it lies in, and of those that one is part of. */
  readonly within: readonly string[];
  readonly population: number | null;
  readonly households: number | null;
  /** Minutes within which people there should reach a site. */
  readonly standard: number;
}

/** Which assets to choose from: where the public is met, unless assets or uses are named. */
export interface SitesAsked {
  /** Only those with a point of these kinds. */
  readonly kinds?: readonly ContactKind[] | undefined;
  /** Codes of assets, whether or not the public is met there. */
  readonly assets?: readonly string[] | undefined;
  /** Names of uses, as the family writes them. */
  readonly uses?: readonly string[] | undefined;
  /** Whether all assets in use stand in where the public is met in none. */
  readonly orElseAll?: boolean;
}

export interface CoverProblem {
  /** How the minutes were worked out. */
  readonly travelModel: string;
  /** In the order of their codes. */
  readonly sites: readonly CoverSite[];
  readonly areas: readonly CoverArea[];
  /** By site, then by area; infinite where a place is not known. */
  readonly minutes: readonly (readonly number[])[];
  /** About the choice of sites. */
  readonly warnings: readonly Warning[];
}
