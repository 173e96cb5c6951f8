/** What a family says of the places that people are reached from, so that the cheapest set of them can be chosen without knowing the family. */
import { Refusal } from '../api/refusal.ts';
import type { AssetRef, Warning } from './option.ts';
import type { TravelMode, TravelSource } from './travel-basis.ts';

export const contactKinds = ['FRONT_ENQUIRY', 'APPOINTMENT', 'BEAT_SURGERY'] as const;

/** What cover can be asked of: where the public is met, or what response officers set out from. */
export const coverKinds = [...contactKinds, 'RESPONSE_BASE'] as const;
export type CoverKind = (typeof coverKinds)[number];

export interface CoverWanted {
  /** All kinds of contact points unless said; response bases are asked for apart. */
  readonly kinds?: readonly CoverKind[] | null | undefined;
  /** By blue light from response bases, otherwise by car, unless said. */
  readonly by?: TravelMode | null | undefined;
  /** Codes of assets to choose from instead, whether or not they have a point; with kinds, those of them that have one. */
  readonly assets?: readonly string[] | undefined;
  /** Names of uses to choose from instead, as the family writes them. */
  readonly uses?: readonly string[] | undefined;
  /** Whether all assets in use stand in where the public is met in none. */
  readonly orElseAll?: boolean;
}

/** Refuses an empty list: it asks for nothing. */
export function kindsWanted(kinds: readonly CoverKind[] | null | undefined): readonly CoverKind[] {
  if (kinds?.length === 0)
    throw new Refusal('BAD_USER_INPUT', 'No kind of point is asked for.', { where: 'kinds', found: '[]', fix: 'name a kind, or leave kinds out' });
  return kinds ?? contactKinds;
}

/** How people and points of these kinds come together. Refuses response bases beside other kinds: they are reached neither by the same people nor at the same speed. */
export function travelWanted(kinds: readonly string[], by: TravelMode | null | undefined): TravelMode {
  const bases = kinds.filter((kind) => kind === 'RESPONSE_BASE').length;
  if (bases > 0 && bases < kinds.length)
    throw new Refusal('BAD_USER_INPUT', 'Response bases are no places where the public is met.', {
      where: 'kinds',
      found: [...new Set(kinds)].join(', '),
      fix: 'ask for response bases apart from the other points',
    });
  return by ?? (bases > 0 ? 'BLUE_LIGHT' : 'CAR');
}

export interface CoverPoint {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
}

/** An asset that people can be reached from today. */
export interface CoverSite {
  readonly asset: AssetRef;
  /** The code of the policing area it lies in, and of those that one is part of. */
  readonly within: readonly string[];
  readonly points: readonly CoverPoint[];
  /** Pounds a year, base-year prices; priced at the cautious end where it is not known, and null where nothing is known to price it by. */
  readonly yearlyCost: number | null;
  readonly isCostKnown: boolean;
  /** How the cost was reached. */
  readonly costBasis: string;
  /** Why it may not close; null where it may. */
  readonly mustStayBecause: string | null;
}

/** An area where people live. */
export interface CoverArea {
  readonly code: string;
  readonly name: string;
  /** The codes of the policing area it lies in, and of those that one is part of. */
  readonly within: readonly string[];
  readonly population: number | null;
  readonly households: number | null;
  /** A year. */
  readonly incidents: number | null;
  /** Minutes within which people there should reach a site, or be reached from it. */
  readonly standard: number;
}

export interface CoverProblem {
  readonly mode: TravelMode;
  /** Whether travel times of the mode were imported at all. */
  readonly isMatrixLoaded: boolean;
  /** In the order of their codes. */
  readonly sites: readonly CoverSite[];
  readonly areas: readonly CoverArea[];
  /** By site, then by area; infinite where a place is not known. */
  readonly minutes: readonly (readonly number[])[];
  /** Where each of those comes from. */
  readonly sources: readonly (readonly TravelSource[])[];
  /** About the choice of sites. */
  readonly warnings: readonly Warning[];
}
