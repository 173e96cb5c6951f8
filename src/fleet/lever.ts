/**
 * Ways to make a rule of capability surer, as options beside all others. They cost money and are ranked with what they cost, never
 * hidden: the chance before and after stands beside it, and what a percentage point costs a year.
 */
import type { Contribution } from '../options/contribution.ts';
import type { Option, OptionKind, Warning } from '../options/option.ts';
import type { HoldingChange } from '../options/relied-on.ts';
import { serviceUnchanged } from '../options/service-effect.ts';
import type { Buying } from './buying.ts';
import type { CapabilityGround } from './capability.ts';
import type { Shift } from './capability-crew.ts';
import { effectText, type LeverDetail, leverDetail, shownEffect } from './lever-detail.ts';
import type { Area, CapabilityRule, Vehicle } from './snapshot.ts';

/** A rule in a place on a shift: the chance that it is met, before and after. */
export interface LeverEffect {
  readonly rule: CapabilityRule;
  /** null is the whole force, or several areas that lend one another. */
  readonly area: Area | null;
  readonly shift: Shift;
  readonly before: number;
  readonly after: number;
}

export interface Levers {
  readonly ground: CapabilityGround;
  readonly buying: Buying;
}

/** What is known of a lever before it is an option. */
export interface Lever {
  readonly kind: Extract<OptionKind, 'ADD_SPARE_VEHICLE' | 'EXTEND_WORKSHOP_HOURS' | 'CHANGE_DUTY_PATTERN' | 'POOL_CAPABILITY'>;
  /** What tells it from others of its kind; it holds for as long as its subject does. */
  readonly key: string;
  readonly title: string;
  readonly vehicles: readonly Vehicle[];
  readonly areas: readonly string[];
  readonly effects: readonly LeverEffect[];
  readonly contribution: Contribution;
  readonly warnings: readonly Warning[];
  /** What it adds to the vehicles that rules need, or takes from them. */
  readonly holdings?: readonly HoldingChange[];
  /** Vehicle-days a year that it brings back on the road, whatever rule counts them; null where that is not its way. */
  readonly vehicleDaysGained?: number;
}

export type LeverOption = Option<LeverDetail>;

/** The option; none where nothing becomes surer by it and no vehicle is longer on the road. */
export function leverOptionOf(lever: Lever, buying: Buying): readonly LeverOption[] {
  const detail = leverDetail(lever, buying);
  return detail.pointsGained > 1e-7 || (lever.vehicleDaysGained ?? 0) > 0 ? [optionOf(lever, detail, buying)] : [];
}

function optionOf({ kind, key, title, vehicles, areas, effects, contribution, warnings, holdings }: Lever, detail: LeverDetail, buying: Buying): LeverOption {
  return {
    id: `${buying.fleet.organisation.code}/${kind.toLowerCase().replaceAll('_', '-')}/${key}`,
    kind,
    family: kind === 'POOL_CAPABILITY' ? 'SHARING' : 'REPLACEMENT',
    domain: 'FLEET',
    stage: 'IDEA',
    title,
    assets: vehicles,
    areas,
    lines: contribution.lines.filter(({ amounts }) => amounts.some((amount) => amount !== 0)),
    missing: contribution.missing,
    inputsAsked: contribution.inputsAsked,
    impossibleBecause: [],
    warnings,
    links: [],
    holdings: holdings ?? [],
    serviceEffect: { ...serviceUnchanged(effectText(effects)), effect: detail.pointsGained > 0 ? 'IMPROVES' : 'SAME' },
    efficiency: 'ALLOCATIVE',
    type: 'CapabilityOption',
    detail,
    shown: () => ({ ...detail, effects: effects.map(shownEffect) }),
  };
}
