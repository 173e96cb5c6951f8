/** What every option about IT has in common. */
import type { SwitchedOff } from '../options/borrowed-kit.ts';
import type { Contribution } from '../options/contribution.ts';
import type { AssetRef, Link, Option, OptionFamily, OptionKind, OptionStage, Warning } from '../options/option.ts';
import type { PlaceChange } from '../options/relied-on.ts';
import type { ServiceEffect } from '../options/service-effect.ts';

export interface ItProposal<Detail> {
  readonly id: string;
  readonly kind: OptionKind;
  readonly family?: OptionFamily;
  readonly title: string;
  /** DEVELOPED unless said. */
  readonly stage?: OptionStage;
  /** The subject first. */
  readonly assets: readonly AssetRef[];
  readonly parts: Contribution;
  readonly warnings: readonly Warning[];
  readonly obstacles?: readonly string[];
  readonly links?: readonly Link[];
  readonly service: ServiceEffect;
  readonly switchesOff?: SwitchedOff;
  readonly outOfHandOn?: string | null;
  readonly places?: readonly PlaceChange[];
  readonly reliesOn?: readonly string[];
  readonly type: string;
  readonly detail: Detail;
  shown(): object;
}

export function itOption<Detail>({ parts, obstacles, links, service, family, stage, ...one }: ItProposal<Detail>): Option<Detail> {
  return {
    ...one,
    family: family ?? 'REPLACEMENT',
    domain: 'IT',
    stage: stage ?? 'DEVELOPED',
    areas: [],
    lines: parts.lines.filter(({ amounts }) => amounts.some((amount) => amount !== 0)),
    missing: parts.missing,
    inputsAsked: parts.inputsAsked,
    impossibleBecause: obstacles ?? [],
    links: links ?? [],
    serviceEffect: service,
    efficiency: 'TECHNICAL',
  };
}
