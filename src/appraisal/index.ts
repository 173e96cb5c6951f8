/**
 * The front door of the arithmetic: money over time, price levels, availability, coverage. Everything here is pure
 * and imports nothing.
 */

export * from './annual-cost.ts';
export * from './apportionment.ts';
export * from './attendance.ts';
export * from './availability.ts';
export * from './benefit-cost.ts';
export { addDays, addMonths, daysBetween, lastDayAfter, monthsBetween } from './calendar.ts';
export * from './capital-receipt.ts';
export * from './coverage.ts';
export * from './debt-charge.ts';
export * from './deflate.ts';
export * from './depreciation.ts';
export * from './discounting.ts';
export * from './distance.ts';
export * from './economic-life.ts';
export * from './exact-distribution.ts';
export * from './failure-rate.ts';
export * from './financial-year.ts';
export * from './financing-requirement.ts';
export * from './growth.ts';
export { type DatedFlow, datedInternalRate, type InternalRate, internalRate, modifiedInternalRate } from './internal-rate.ts';
export * from './interval-overlap.ts';
export * from './loan.ts';
export * from './mixed-availability.ts';
export { allocated, roundedHalfUp, roundedToPence, sumOf } from './money.ts';
export * from './months.ts';
export * from './npv.ts';
export * from './optimism-bias.ts';
export * from './pareto.ts';
export * from './payback.ts';
export * from './percentile.ts';
export * from './price-basis.ts';
export * from './queueing.ts';
export * from './replacement.ts';
export * from './rounded-to-sum.ts';
export * from './switching-value.ts';
export * as timeValue from './time-value.ts';
export * from './towards.ts';
export { type Gbp, gbp, perYear, type Quantity, type Rate, type Years, years } from './units.ts';
export * from './waiting.ts';
export * from './weighted-sample.ts';
export * from './yearly-target.ts';
