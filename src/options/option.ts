/**
 * What an option is, whatever the asset: a change from doing nothing, with the assets it touches and a cash flow by line.
 * Amounts are pounds in base-year prices by year index from 0; a saving or income is positive, a cost negative.
 */
import type { SwitchedOff } from './borrowed-kit.ts';
import type { Consequence, VacatedSite } from './consequence.ts';
import type { Input } from './input.ts';
import type { HoldingChange, PlaceChange } from './relied-on.ts';
import type { ServiceEffect } from './service-effect.ts';

export const domains = ['ESTATE', 'FLEET', 'IT'] as const;
export type Domain = (typeof domains)[number];

export const kindsByFamily = {
  CLOSURE: ['CLOSE', 'CLOSE_AND_REPROVIDE'],
  SHARING: ['MOVE_IN_AS_GUEST', 'ADMIT_TENANT', 'SWAP', 'JOINT_BUILD', 'CO_LOCATE', 'CONSOLIDATE', 'POOL_VEHICLES', 'POOL_CAPABILITY', 'SHARE_SYSTEM'],
  REPLACEMENT: [
    'RIGHT_SIZE',
    'REFURBISH',
    'BUY_FREEHOLD',
    'SURRENDER_PART',
    'SUBLET_PART',
    'DISPOSE_PART',
    'MOTHBALL',
    'REPLACE_VEHICLE',
    'EXTEND_VEHICLE',
    'CASCADE_VEHICLE',
    'WITHDRAW_VEHICLE',
    'SWITCH_POWERTRAIN',
    'HIRE_VEHICLE',
    'BUY_VEHICLE',
    'BRING_MILEAGE_IN_HOUSE',
    'USE_PRIVATE_MILEAGE',
    'BRING_HIRE_IN_HOUSE',
    'HIRE_INSTEAD',
    'ADD_SPARE_VEHICLE',
    'EXTEND_WORKSHOP_HOURS',
    'CHANGE_DUTY_PATTERN',
    'REFRESH_IT',
    'EXTEND_SUPPORT',
    'RETIRE_SYSTEM',
    'REHOST_SYSTEM',
    'RELOCATE_SYSTEM',
    'REPLATFORM_SYSTEM',
    'REPURCHASE_SYSTEM',
    'REFACTOR_SYSTEM',
    'MOVE_TOGETHER',
  ],
} as const;
export type OptionFamily = keyof typeof kindsByFamily;
export type OptionKind = (typeof kindsByFamily)[OptionFamily][number];

export const stages = ['IDEA', 'DEVELOPED', 'INVESTIGATED', 'QUANTIFIED', 'CONSULTED', 'DECIDED', 'DELIVERING', 'REALISED', 'REJECTED'] as const;
export type OptionStage = (typeof stages)[number];

/** Whose budget gains, and whether it can be spent: only CASH_BUDGET counts towards a savings target. */
export const cashClasses = ['CASH_BUDGET', 'CASH_AVOIDED_GROWTH', 'CASH_CAPITAL', 'NON_CASH_RELEASED', 'NON_CASH_QUALITY', 'SOCIETAL'] as const;
export type CashClass = (typeof cashClasses)[number];
export const isCash = (cashClass: CashClass): boolean => cashClass.startsWith('CASH_');

/** Capital by year that is borrowed for, and the years over which it is charged to revenue: no more than what it buys lasts. */
export interface BorrowedPart {
  readonly life: number;
  readonly amounts: readonly number[];
}

export interface Line {
  readonly label: string;
  readonly cashClass: CashClass;
  readonly ledger: 'REVENUE' | 'CAPITAL';
  readonly nature: 'ONE_OFF' | 'RECURRING';
  readonly amounts: readonly number[];
  /** Whose money it is: ours, another public body's, or that of people. */
  readonly bearer: 'ORGANISATION' | 'OTHER_PUBLIC' | 'PEOPLE';
  /** A payment from one public body to another: it counts for us and not for the public purse. */
  readonly transfer: boolean;
  /** The first year index from which nothing about the line changes any more: one-offs are past, part years are full, protections have ended. */
  readonly settledFrom: number;
  readonly isReceipt?: boolean;
  /** Whether it is the market value of what is held at the horizon: it counts, and is neither spent nor received. */
  readonly isResidual?: boolean;
  /** Where it releases a cost line: by year index the share of the year in which that is no longer paid. */
  readonly shares?: readonly number[];
  /** Of capital: what of it is, or would have been, borrowed; nothing where nothing is said. */
  readonly borrowed?: readonly BorrowedPart[];
  /** The cost line it releases, and the share of it. */
  readonly costLine?: string;
  readonly releaseShare?: number;
  readonly formula: string;
  readonly inputs: readonly Input[];
}

export interface Warning {
  readonly code: string;
  readonly message: string;
  readonly whatToDo: string;
}

export const warning = (code: string, message: string, whatToDo: string): Warning => ({ code, message, whatToDo });

/** An input that is not known: what was done about it, so that the gap cannot flatter the option. */
export interface Missing {
  readonly what: string;
  readonly where: string;
  readonly treatment: string;
  /** What cannot be told while it is missing. */
  readonly hides: 'NOTHING' | 'PAYBACK' | 'ONE_OFF_COST' | 'RECURRING_COST' | 'SOCIAL_COST';
}

export type LinkKind = 'REQUIRES' | 'EXCLUDES' | 'BEFORE' | 'SHARES_COST';
export interface Link {
  readonly kind: LinkKind;
  /** The id of the other option, or null where the other thing is not an option. */
  readonly option: string | null;
  /** The name of the other option's type in the API, where it is another than this one's. */
  readonly type?: string;
  readonly because: string;
}

export const efficiencyClasses = ['TECHNICAL', 'ALLOCATIVE', 'NON_EFFICIENCY'] as const;
export type EfficiencyClass = (typeof efficiencyClasses)[number];

/** A part of something limited: of `ledger`, the name of which is the same for all that take of it, so much of what is free. */
export interface Taking {
  readonly ledger: string;
  readonly amount: number;
  readonly free: number;
}

/** An asset as the options know it; the family that proposes the option knows the rest. */
export interface AssetRef {
  readonly code: string;
  readonly name: string;
}

export interface Option<Detail = unknown> {
  /** The same in every run for the same organisation, asset and variant. */
  readonly id: string;
  readonly kind: OptionKind;
  readonly family: OptionFamily;
  readonly domain: Domain;
  readonly stage: OptionStage;
  readonly title: string;
  /** The subject first. */
  readonly assets: readonly AssetRef[];
  /** Codes of the policing areas it lies in. */
  readonly areas: readonly string[];
  readonly lines: readonly Line[];
  readonly impossibleBecause: readonly string[];
  readonly warnings: readonly Warning[];
  readonly missing: readonly Missing[];
  /** How many inputs were asked for, known or not: what the completeness grade is a share of. */
  readonly inputsAsked: number;
  readonly links: readonly Link[];
  readonly serviceEffect: ServiceEffect;
  readonly efficiency: EfficiencyClass;
  /** Tonnes of CO₂ equivalent that it saves a year once in full effect, negative where it causes more; null, or where nothing is said, UNKNOWN. */
  readonly carbonSavedPa?: number | null;
  /** What it takes of something that others could want too: desks free in the building that its teams move to. */
  readonly takes?: readonly Taking[];
  /** Places that it closes and opens for those who are served there. */
  readonly places?: readonly PlaceChange[];
  /** Buildings by code, and other places by name, that must stay in use for it: what it moves into, or puts something up in. */
  readonly reliesOn?: readonly string[];
  /** What it takes of holdings that a rule needs, or adds to them. */
  readonly holdings?: readonly HoldingChange[];
  /** The last day that what it gives up is paid for by its terms, where it gives up something that is held under terms; null: nothing ends it. */
  readonly outOfHandOn?: string | null;
  /** The site it empties, where it empties one. */
  readonly vacates?: VacatedSite | undefined;
  /** What it takes out of use, and when: what was borrowed for that is charged to revenue all the same. */
  readonly switchesOff?: SwitchedOff;
  /** What it brings about in other families; its figures are net of it. */
  readonly consequences?: readonly Consequence[];
  /** The name of its type in the API. */
  readonly type: string;
  /** What only the family knows of it. */
  readonly detail: Detail;
  /** What that type shows beyond what every option shows. */
  shown(): object;
}
