/**
 * The costs that must be spoken of before sharing counts as investigated, by kind: each is stated, 0 with its reason, or UNKNOWN.
 * What an UNKNOWN does to the figures depends on whom it would flatter.
 */

import { leftOut } from '../options/contribution.ts';
import type { Missing } from '../options/option.ts';
import type { SharingCase } from './sharing-case.ts';
import { zeroReasons } from './sharing-zero.ts';
import type { SharingTerm } from './snapshot.ts';

export const checkStates = ['STATED', 'ZERO_WITH_REASON', 'UNKNOWN'] as const;

export interface CheckedCost {
  readonly cost: string;
  /** The columns of sharing_terms.csv that tell it. */
  readonly column: string;
  readonly state: (typeof checkStates)[number];
  /** Pounds, or pounds a year; null where it is UNKNOWN or is not one sum. */
  readonly amount: number | null;
  /** Why it is nothing. */
  readonly reason: string | null;
  /** What is done while it is UNKNOWN. */
  readonly treatment: string;
  readonly hides: Missing['hides'];
  /** Which parties' savings cannot be told without it. */
  readonly concerns: 'US' | 'PARTNER' | 'BOTH' | 'NOBODY';
}

type MoneyColumn =
  | 'host_marginal_cost_pa'
  | 'partner_current_cost_pa'
  | 'partner_extra_cost_pa'
  | 'our_extra_cost_pa'
  | 'our_saving_pa'
  | 'lost_use_pa'
  | 'fit_out_cost'
  | 'security_zoning_cost'
  | 'it_cost'
  | 'moving_gbp_per_fte'
  | 'project_cost'
  | 'capital_contribution'
  | 'partner_one_offs'
  | 'receipt'
  | 'exit_cost';

const moving = ['fit_out_cost', 'security_zoning_cost', 'it_cost', 'moving_gbp_per_fte', 'project_cost'] as const;
const byKind: Readonly<Record<SharingTerm['kind'], readonly MoneyColumn[]>> = {
  MOVE_IN_AS_GUEST: ['host_marginal_cost_pa', ...moving, 'exit_cost'],
  ADMIT_TENANT: [
    'host_marginal_cost_pa',
    'partner_current_cost_pa',
    'partner_extra_cost_pa',
    'lost_use_pa',
    'fit_out_cost',
    'security_zoning_cost',
    'project_cost',
    'partner_one_offs',
  ],
  SWAP: ['host_marginal_cost_pa', 'partner_current_cost_pa', 'our_extra_cost_pa', 'receipt', ...moving, 'partner_one_offs'],
  JOINT_BUILD: ['host_marginal_cost_pa', 'partner_current_cost_pa', 'capital_contribution', 'partner_one_offs', ...moving],
  CO_LOCATE: ['host_marginal_cost_pa', ...moving, 'exit_cost'],
  CONSOLIDATE: ['our_extra_cost_pa', ...moving],
};

const names: Readonly<Record<MoneyColumn, string>> = {
  host_marginal_cost_pa: 'what the guests cost the host',
  partner_current_cost_pa: 'what the partner would no longer pay',
  partner_extra_cost_pa: 'what the partner pays beside the charge',
  our_extra_cost_pa: 'what we pay in the new place',
  our_saving_pa: 'what we save in the building that we keep',
  lost_use_pa: 'what giving up the space costs us',
  fit_out_cost: 'fit-out',
  security_zoning_cost: 'security zoning',
  it_cost: 'IT and communications',
  moving_gbp_per_fte: 'removal',
  project_cost: 'project',
  capital_contribution: 'capital contribution',
  partner_one_offs: 'what the partner spends once',
  receipt: 'what makes the swap even',
  exit_cost: 'leaving again when the host gives notice',
};

export function checklistOf(sharing: SharingCase): readonly CheckedCost[] {
  const { term } = sharing;
  const method = term.method === 'CAPITAL_AND_GROUND_RENT' && term.kind !== 'JOINT_BUILD' ? (['capital_contribution'] as const) : [];
  const kept = term.keepOurs ? (['our_saving_pa'] as const) : [];
  const costs = [...byKind[term.kind], ...method, ...kept].map((column) => checked(sharing, column));
  const others = sharing.otherPartners.length === 0 ? [] : [otherGuests(sharing)];
  return term.kind === 'CONSOLIDATE' ? costs : [chargeChecked(sharing), ...costs, ...others];
}

/** The checklist's UNKNOWNs as an option lists them. */
export const missingOf = (code: string, checklist: readonly CheckedCost[]): readonly Missing[] =>
  checklist
    .filter(({ state }) => state === 'UNKNOWN')
    .map(({ cost, column, treatment, hides }) => ({ what: cost, where: `sharing_terms.csv: ${code}, ${column}`, treatment, hides }));

function checked(sharing: SharingCase, column: MoneyColumn): CheckedCost {
  const { term } = sharing;
  const amount = amountIn(sharing, column);
  const reason = amount === 0 ? (zeroReasons(term.zeroBecause).get(column) ?? null) : null;
  const state = amount === null || (amount === 0 && reason === null) ? 'UNKNOWN' : amount === 0 ? 'ZERO_WITH_REASON' : 'STATED';
  const about = unknownOf(sharing, column);
  const treatment = amount === 0 ? 'it stands as 0 without a reason (zero_because), and is not believed until it has one' : about.treatment;
  const hides = amount === 0 && about.hides === 'NOTHING' && isCost(column) ? (column.endsWith('_pa') ? 'RECURRING_COST' : 'ONE_OFF_COST') : about.hides;
  const wanting = column === 'exit_cost' && isChanceWanting(term) ? 'exit_chance_pa' : column;
  return { cost: names[column], column: wanting, state, amount, reason, ...about, treatment, hides };
}

/** What leaving again would cost is of no use without the chance of it. */
const isChanceWanting = ({ exitCost, exitChancePa }: SharingTerm): boolean => exitCost !== null && exitCost > 0 && exitChancePa === null;

const isCost = (column: MoneyColumn): boolean => !['partner_current_cost_pa', 'our_saving_pa', 'receipt'].includes(column);

function amountIn({ term, hostMarginal }: SharingCase, column: MoneyColumn): number | null {
  if (column === 'host_marginal_cost_pa') return hostMarginal;
  if (column === 'exit_cost' && isChanceWanting(term)) return null;
  const field = column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()) as keyof SharingTerm;
  return term[field] as number | null;
}

type Unknown = Pick<CheckedCost, 'treatment' | 'hides' | 'concerns'>;

/** What is done about a cost that is UNKNOWN: a gain is not counted, a planning rate stands in, or the option waits. */
function unknownOf({ closure, weAreHost, term }: SharingCase, column: MoneyColumn): Unknown {
  const planned = { treatment: 'priced from the planning rates', hides: 'NOTHING', concerns: 'NOBODY' } as const;
  if (closure !== null && ['fit_out_cost', 'it_cost', 'moving_gbp_per_fte', 'project_cost'].includes(column)) return planned;
  switch (column) {
    case 'host_marginal_cost_pa':
      return weAreHost || term.kind === 'JOINT_BUILD' || term.kind === 'SWAP'
        ? { treatment: 'the yearly saving is UNKNOWN until it is known', hides: 'RECURRING_COST', concerns: weAreHost ? 'US' : 'PARTNER' }
        : { treatment: 'the charge itself is taken as that cost to the public', hides: 'NOTHING', concerns: 'PARTNER' };
    case 'partner_current_cost_pa':
      return { treatment: 'no saving to the partner is counted', hides: 'NOTHING', concerns: 'PARTNER' };
    case 'partner_extra_cost_pa':
      return { treatment: 'left out; the value to the public is UNKNOWN until it is known', hides: 'ONE_OFF_COST', concerns: 'PARTNER' };
    case 'our_extra_cost_pa':
      return term.kind === 'CONSOLIDATE'
        ? { ...planned, treatment: 'priced as room in our own building: space × marginal running cost' }
        : { treatment: 'the yearly saving is UNKNOWN until it is known', hides: 'RECURRING_COST', concerns: 'US' };
    case 'our_saving_pa':
      return { treatment: 'no saving is counted', hides: 'NOTHING', concerns: 'US' };
    case 'receipt':
      return { treatment: 'no receipt is counted', hides: 'NOTHING', concerns: 'NOBODY' };
    case 'lost_use_pa':
      return { treatment: 'the yearly saving is UNKNOWN until it is known', hides: 'RECURRING_COST', concerns: 'US' };
    case 'partner_one_offs':
      return { treatment: leftOut, hides: 'ONE_OFF_COST', concerns: 'PARTNER' };
    case 'capital_contribution':
      return { treatment: leftOut, hides: 'ONE_OFF_COST', concerns: weAreHost ? 'PARTNER' : 'US' };
    default:
      return { treatment: leftOut, hides: 'ONE_OFF_COST', concerns: 'US' };
  }
}

/** The charge: what its method needs. A charge that we would pay is a yearly cost; one that we would receive is not counted. */
function chargeChecked({ charges, term, weAreHost }: SharingCase): CheckedCost {
  const reasons = zeroReasons(term.zeroBecause);
  const isNil = term.method === 'NIL_FEE';
  const reason = charges.guest === 0 ? (isNil ? 'nil fee agreed' : (reasons.get('licence_fee_pa') ?? reasons.get('ground_rent_pa') ?? null)) : null;
  const isKnown = charges.guest !== null && charges.others !== null;
  const rpiUntold = term.feeIndexation === 'RPI' && term.feeRealGrowth === null;
  const columns = [...charges.wanting, ...(rpiUntold ? ['fee_real_growth'] : [])];
  const state = !isKnown || columns.length > 0 ? 'UNKNOWN' : charges.guest === 0 ? (reason === null ? 'STATED' : 'ZERO_WITH_REASON') : 'STATED';
  return {
    cost: 'the charge',
    column: state === 'UNKNOWN' ? columns.join(', ') || 'areas and headcounts of more than 0' : 'method',
    state,
    amount: charges.guest,
    reason,
    treatment: weAreHost ? 'no income is counted' : 'the yearly saving is UNKNOWN until it is known',
    hides: weAreHost ? 'NOTHING' : 'RECURRING_COST',
    concerns: 'BOTH',
  };
}

/** What the other guests would no longer pay: without it their saving is not counted for the public. */
const otherGuests = ({ term }: SharingCase): CheckedCost => ({
  cost: 'what the other guests would no longer pay',
  column: 'other_current_cost_pa',
  state: term.otherCurrentCostPa === null ? 'UNKNOWN' : 'STATED',
  amount: term.otherCurrentCostPa,
  reason: null,
  treatment: 'no saving to them is counted',
  hides: 'NOTHING',
  concerns: 'NOBODY',
});
