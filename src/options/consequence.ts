/**
 * What an option of one family brings about in another: a site that is emptied sends away the vehicles and the IT that stand there.
 * The families do not know each other; whoever ranks them all carries the word, and the option's figures are net of the answer.
 */
import type { Contribution } from './contribution.ts';
import type { AssetRef, Domain, Option, Warning } from './option.ts';
import type { HoldingChange } from './relied-on.ts';

/** A site in which nothing of ours is left in use. */
export interface VacatedSite {
  readonly site: string;
  /** The last day of use. */
  readonly lastDay: string;
  /** The site each team goes to; null where that is not known. */
  readonly teams: readonly { readonly team: string; readonly to: string | null }[];
  /** Sites of ours that take something in, the first the most. */
  readonly homes: readonly string[];
}

/** Where an asset that stood there goes. */
export interface ConsequentMove {
  readonly asset: AssetRef;
  /** The code of the site; null is UNKNOWN. */
  readonly to: string | null;
  /** One line for the person who has to arrange it. */
  readonly note: string;
}

export interface Consequence extends Contribution {
  readonly domain: Domain;
  readonly summary: string;
  readonly moves: readonly ConsequentMove[];
  readonly warnings: readonly Warning[];
  /** What it takes of holdings that a rule needs; nothing unless said. */
  readonly holdings?: readonly HoldingChange[];
  /** What must be settled first, without which the site cannot be emptied. */
  readonly obstacles: readonly string[];
}

export type ConsequenceOf = (vacated: VacatedSite) => Consequence | null;

/** The option net of its consequences; what it warns of itself is not said twice. */
export function withConsequences(option: Option, consequences: readonly Consequence[]): Option {
  if (consequences.length === 0) return option;
  const said = new Set(option.warnings.map(({ code }) => code));
  return {
    ...option,
    consequences,
    lines: [...option.lines, ...consequences.flatMap(({ lines }) => lines)],
    missing: [...option.missing, ...consequences.flatMap(({ missing }) => missing)],
    holdings: [...(option.holdings ?? []), ...consequences.flatMap(({ holdings }) => holdings ?? [])],
    inputsAsked: consequences.reduce((sum, { inputsAsked }) => sum + inputsAsked, option.inputsAsked),
    warnings: [...option.warnings, ...consequences.flatMap(({ warnings }) => warnings).filter(({ code }) => !said.has(code))],
    impossibleBecause: [...option.impossibleBecause, ...consequences.flatMap(({ obstacles }) => obstacles)],
  };
}
