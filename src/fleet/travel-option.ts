/** What options about private mileage and hire have in common. */
import type { Missing, Option, OptionKind, Warning } from '../options/option.ts';
import { sitePlace } from '../options/relied-on.ts';
import { serviceUnchanged } from '../options/service-effect.ts';
import type { ChangeCase } from './change-case.ts';
import { holdingsTaken } from './holdings-changed.ts';
import type { Site, Vehicle } from './snapshot.ts';

export interface TravelShown {
  /** People whose mileage it is; null where it is not about people. */
  readonly people?: number;
  readonly miles?: number | null;
  readonly days?: number;
  readonly cars?: number;
  readonly offer?: string;
  readonly reached?: number;
}

export interface TravelCase {
  readonly change: ChangeCase;
  readonly base: Site;
  /** Vehicles that go. */
  readonly givenUp: readonly Vehicle[];
  readonly id: string;
  readonly kind: Extract<OptionKind, 'BRING_MILEAGE_IN_HOUSE' | 'BRING_HIRE_IN_HOUSE' | 'USE_PRIVATE_MILEAGE' | 'HIRE_INSTEAD'>;
  readonly title: string;
  readonly lines: Option['lines'];
  readonly missing: readonly Missing[];
  readonly inputsAsked: number;
  readonly warnings: readonly Warning[];
  readonly impossibleBecause?: readonly string[];
  readonly shown: TravelShown;
}

const reverseOf = {
  BRING_MILEAGE_IN_HOUSE: 'USE_PRIVATE_MILEAGE',
  USE_PRIVATE_MILEAGE: 'BRING_MILEAGE_IN_HOUSE',
  BRING_HIRE_IN_HOUSE: 'HIRE_INSTEAD',
  HIRE_INSTEAD: 'BRING_HIRE_IN_HOUSE',
} as const;

/** The options with links between those of a base that are the reverse of one another. */
export function reversesLinked(options: readonly TravelOption[]): readonly TravelOption[] {
  const placed = new Map(options.map((option) => [`${option.kind} ${option.detail.base.code}`, option]));
  return options.map((option) => {
    const reverse = placed.get(`${reverseOf[option.detail.kind]} ${option.detail.base.code}`);
    if (reverse === undefined) return option;
    return { ...option, links: [...option.links, { kind: 'EXCLUDES', option: reverse.id, type: reverse.type, because: 'one is the reverse of the other' }] };
  });
}

export type TravelOption = Option<TravelCase>;

export function travelOption(one: TravelCase): Option<TravelCase> {
  const { change, base, givenUp, id, kind, title, lines, missing, inputsAsked, warnings, impossibleBecause, shown } = one;
  return {
    id,
    kind,
    title,
    lines,
    missing,
    inputsAsked,
    warnings,
    impossibleBecause: impossibleBecause ?? [],
    family: 'REPLACEMENT',
    domain: 'FLEET',
    stage: 'IDEA',
    assets: givenUp,
    areas: base.area === null ? [] : [base.area],
    links: [],
    reliesOn: [sitePlace(base.code)],
    holdings: holdingsTaken(
      change.fleet,
      givenUp.map(({ code }) => code),
      change.given,
      change.lastDay,
    ),
    serviceEffect: serviceUnchanged('The public notices nothing: the same journeys are made in another car.'),
    efficiency: 'TECHNICAL',
    type: 'TravelOption',
    detail: one,
    shown: () => ({ base: base.name, people: null, miles: null, days: null, cars: null, offer: null, reached: null, ...shown }),
  };
}
