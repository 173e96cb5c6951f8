/**
 * What is already known about closing a building. Every cell may be blank: blank means worked out from the records and the
 * assumptions, as the README says line by line; 0 means that there is none.
 */
import { date, oneOf, optional, orElse, reference, text } from '../exchange/column.ts';
import { measure, money, share, whole } from '../exchange/number-column.ts';
import { table } from '../exchange/table.ts';
import { provenance } from '../register/provenance.ts';

export const closureVariants = ['CLOSE', 'CLOSE_AND_REPROVIDE'] as const;
export const worksTypes = ['STANDARD_BUILDINGS', 'NON_STANDARD_BUILDINGS'] as const;
export const optionStages = ['IDEA', 'DEVELOPED', 'INVESTIGATED', 'QUANTIFIED', 'CONSULTED', 'DECIDED', 'DELIVERING', 'REALISED', 'REJECTED'] as const;

export const closureTermTable = table({
  name: 'closure_term',
  file: 'closure_terms.csv',
  meaning: 'What is already known about closing a building, by variant.',
  key: ['building', 'variant'],
  columns: {
    building: reference('building', 'The building that would close'),
    variant: orElse(oneOf(closureVariants, 'Close, or close and provide its public service elsewhere'), 'CLOSE' as const),
    stage: orElse(oneOf(optionStages, 'How far the option has come'), 'IDEA' as const),
    must_stay_because: optional(text('Why it may not close; the option is then impossible, with this reason')),
    vacate_on: optional(date('The last day of use')),
    receiving_building: optional(reference('building', 'Where all its teams go')),
    receiving_partner: optional(reference('partner', 'The partner that takes its teams in, where it is not one of our buildings')),
    reprovide_in: optional(reference('building', 'Where its public service points go')),
    reprovision_cost: optional(money('One-off cost of providing the service points again')),
    reprovision_cost_pa: optional(money('Yearly cost of the service points in their new place')),
    host_charge_pa: optional(money('Yearly charge by a host for the teams; it takes the place of the marginal cost of our own receiving building')),
    host_marginal_cost_pa: optional(money('What the guests cost a public host a year; blank: the charge itself')),
    space_m2: optional(measure('Space the teams need where they go, m²')),
    receiving_gbp_per_m2: optional(measure('Marginal running cost there, pounds a year for each m²')),
    fit_out_m2: optional(measure('Space fitted out, m²; blank: the space needed')),
    fit_out_gbp_per_m2: optional(measure('Fit-out rate before optimism bias, pounds for each m²')),
    fit_out_cost: optional(money('Fit-out before optimism bias, in place of area × rate')),
    works_type: orElse(oneOf(worksTypes, 'Kind of works, for optimism bias'), 'STANDARD_BUILDINGS' as const),
    optimism_bias_mitigation: optional(share('Share of the optimism bias that is managed away')),
    optimism_bias: optional(measure('Optimism bias itself, as a share of cost (0.144), in place of upper bound × (1 − mitigation)', { min: 0, max: 5 })),
    risk_allowance: orElse(money('Quantified risk allowance, not included in the estimate: the greater of it and the optimism bias is added, never both'), 0),
    relocation_fte: optional(measure('FTE that move; blank: those based here')),
    relocation_gbp_per_fte: optional(measure('Removal cost, pounds for each FTE')),
    it_cost: optional(money('One-off IT and communications cost')),
    project_cost: optional(money('One-off project cost')),
    double_running_months: optional(measure('Months in which both places run', { min: 0, max: 60 })),
    excess_staff: optional(measure('Staff with excess travel; blank: the FTE that move')),
    excess_miles_per_day: optional(measure('Extra miles a day for each of them')),
    excess_days_pa: optional(measure('Days a year', { min: 0, max: 366 })),
    excess_gbp_per_mile: optional(measure('Rate, pounds a mile')),
    excess_years: optional(measure('Years of protection', { min: 0, max: 60 })),
    excess_travel_pa: optional(money('Excess travel, pounds a year, in place of staff × miles × days × rate')),
    travel_mph: optional(measure('Speed of that travel, miles an hour', { min: 1, max: 100 })),
    travel_gbp_per_hour: optional(measure('Value of staff time, pounds an hour; not cash')),
    receipt_gross: optional(money('Sale price; blank: the market value')),
    receipt_probability: optional(share('Chance that it is obtained')),
    sale_cost_share: optional(share('Cost of sale as a share of the price')),
    sale_completes_on: optional(date('Completion; blank: vacation plus the marketing months')),
    demolition_cost: orElse(money('Demolition, out of the receipt'), 0),
    remediation_cost: orElse(money('Remediation, out of the receipt'), 0),
    overage_due: orElse(money('Overage or clawback due to a former owner, out of the receipt'), 0),
    grant_repayable: orElse(money('Grant to repay on leaving'), 0),
    income_lost_pa: orElse(money('Income that ends with the building, beyond its OTHER_INCOME cost lines'), 0),
    void_security_pa: optional(money('Security and holding cost of the empty building, pounds a year')),
    dilapidations: optional(money('Dilapidations at exit, in place of the central estimate of the lease')),
    visits_pa: optional(whole('Public visits a year')),
    ...provenance,
  },
});
