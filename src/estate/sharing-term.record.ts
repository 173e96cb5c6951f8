/**
 * What is known about sharing a building with a partner, one row an option; nothing is proposed without a row. Every cell may be blank:
 * blank is UNKNOWN and held against the option. A cost of 0 needs its reason in `zero_because`, or it is taken for UNKNOWN.
 */
import { code, date, oneOf, optional, orElse, reference, references, text, yesNo } from '../exchange/column.ts';
import { measure, money, share, whole } from '../exchange/number-column.ts';
import { table } from '../exchange/table.ts';
import { provenance } from '../register/provenance.ts';
import { optionStages } from './closure-term.record.ts';

export const sharingKinds = ['MOVE_IN_AS_GUEST', 'ADMIT_TENANT', 'SWAP', 'JOINT_BUILD', 'CO_LOCATE', 'CONSOLIDATE'] as const;
export const apportionmentMethods = ['AREA', 'HEADCOUNT', 'HYBRID', 'COST_DRIVER', 'LICENCE_FEE', 'MARGINAL', 'NIL_FEE', 'CAPITAL_AND_GROUND_RENT'] as const;
export const consents = ['SIGNED', 'IN_PRINCIPLE', 'PROPOSED', 'REFUSED'] as const;

export const sharingTermTable = table({
  name: 'sharing_term',
  file: 'sharing_terms.csv',
  meaning: 'A way of sharing space and costs with a partner, or of bringing two of our own buildings together.',
  key: ['code'],
  columns: {
    code: code('Short code'),
    kind: oneOf(sharingKinds, 'Move in as a guest, admit a tenant, swap, build jointly, co-locate in a hub, bring two of our own together'),
    stage: orElse(oneOf(optionStages, 'How far the option has come; a cost that is UNKNOWN, or consent not given, holds it at DEVELOPED'), 'IDEA' as const),
    our_building: reference('building', 'Our building: the one we leave, or the one a tenant moves into'),
    partner: optional(reference('partner', 'The host where we move in, otherwise the guest; blank only where we bring our own together')),
    other_building: optional(reference('building', 'Where we go, if it is among our records')),
    other_partners: optional(references('partner', 'Other guests on the same terms, separated by semicolons')),
    consent: optional(oneOf(consents, 'State of this agreement; blank: that of the partner')),
    starts_on: optional(date('First day of sharing; our building is last used the day before')),
    ends_on: optional(date('Last day of a fixed term')),
    notice_months: optional(whole('Months of notice that the host can give', { min: 0, max: 120 })),
    keep_ours: orElse(yesNo('Whether we keep our building all the same; blank means no'), false),
    total_m2: optional(measure('Net area of the shared building, m²; what nobody has to itself is common')),
    host_m2: optional(measure('Area the host has to itself, m²')),
    guest_m2: optional(measure('Area the guest has to itself, m²')),
    other_m2: optional(measure('Area the other guests have to themselves, m²')),
    vacant_m2: orElse(measure('Empty area, m²; it stays with the host'), 0),
    host_headcount: optional(measure('People (or desks) of the host')),
    guest_headcount: optional(measure('People (or desks) of the guest')),
    other_headcount: optional(measure('People (or desks) of the other guests')),
    host_hours: optional(measure('Hours a week that the host is open')),
    guest_hours: optional(measure('Hours a week that the guest is there')),
    other_hours: optional(measure('Hours a week that the other guests are there')),
    method: optional(oneOf(apportionmentMethods, 'How the charge is reached')),
    area_weight: optional(share('Weight of area in a hybrid; the rest is by headcount')),
    shared_cost_pa: optional(money('Running cost that is shared, pounds a year; blank: that of our building, where the guests move into it')),
    cost_by_area_pa: optional(money('By cost driver: what goes by area (rent, rates, cleaning), pounds a year')),
    cost_by_headcount_pa: optional(money('By cost driver: what goes by people (IT, reception, water), pounds a year')),
    cost_by_hours_pa: optional(money('By cost driver: what goes by hours (security), pounds a year')),
    licence_fee_pa: optional(money('Licence fee, pounds a year')),
    service_charge_pa: optional(money('Service charge beside the licence fee, pounds a year')),
    fee_indexation: optional(oneOf(['NONE', 'CPI', 'RPI'], 'How the fee or ground rent is raised; blank: it keeps its worth, as with CPI')),
    fee_real_growth: optional(measure('Real growth of the fee a year (0.01), in place of the indexation', { min: -0.5, max: 0.5 })),
    ground_rent_pa: optional(money('Ground rent, pounds a year')),
    other_charge_pa: optional(money('What the other guests pay where the method does not share the cost, pounds a year')),
    host_gain_share: orElse(share('Share of the joint gain that a fair fee leaves to the host; blank means half'), 0.5),
    host_marginal_cost_pa: optional(money('What the guests cost the host, pounds a year; in a swap what our building costs the partner')),
    partner_current_cost_pa: optional(money('What the partner would no longer pay, pounds a year')),
    partner_extra_cost_pa: optional(money('What the partner pays beside the charge and we do not receive, pounds a year')),
    other_current_cost_pa: optional(money('What the other guests would no longer pay, pounds a year')),
    our_extra_cost_pa: optional(money('What we pay beside the charge and the partner does not receive, pounds a year')),
    our_saving_pa: optional(money('What we save a year in a building that we keep')),
    lost_use_pa: optional(money('What giving up the space costs us a year: income, rooms to hire')),
    fit_out_cost: optional(money('Our fit-out before optimism bias')),
    optimism_bias: optional(measure('Optimism bias on it, as a share (0.144), in place of upper bound × (1 − mitigation)', { min: 0, max: 5 })),
    security_zoning_cost: optional(money('Our security zoning: doors, secure rooms, vetting')),
    it_cost: optional(money('Our IT and communications, once')),
    moving_fte: optional(measure('FTE of ours that move; blank: those based in our building')),
    moving_gbp_per_fte: optional(measure('Removal cost, pounds for each FTE')),
    project_cost: optional(money('Our project and legal cost')),
    double_running_months: optional(measure('Months in which both places run', { min: 0, max: 60 })),
    excess_travel_pa: optional(money('Excess travel of our staff, pounds a year')),
    excess_years: optional(measure('Years in which it is paid', { min: 0, max: 60 })),
    capital_contribution: optional(money('Capital that the guest pays towards the building, once')),
    partner_one_offs: optional(money('What the partner spends once')),
    receipt: optional(money('Price of our building; in a swap what the partner pays to make it even')),
    receipt_probability: optional(share('Chance that it is obtained')),
    exit_cost: optional(money('What it would cost us to leave again if the host gave notice')),
    exit_chance_pa: optional(share('Chance in a year that the host gives notice')),
    vat_on_charge: optional(oneOf(['EXEMPT', 'STANDARD', 'OUTSIDE_SCOPE'], 'VAT on the charge; STANDARD after an option to tax')),
    information_security_approved: optional(yesNo('Whether information security and vetting are approved for the place')),
    zero_because: optional(text('Why a cost is 0, by column: "it_cost: on our network already; fit_out_cost: used as it is"')),
    ...provenance,
  },
});
