/** What is to be saved, as it was said on a day. A target that changes gets a new version; what was said before stays. */
import { code, date, financialYear, oneOf, optional, orElse, text, yesNo } from '../../exchange/column.ts';
import { money, share, whole } from '../../exchange/number-column.ts';
import { table } from '../../exchange/table.ts';
import { priceYear, provenance } from '../../register/provenance.ts';

export const targetStatuses = ['INDICATIVE', 'CONFIRMED', 'WITHDRAWN'] as const;

export const savingTargetTable = table({
  name: 'saving_target',
  file: 'saving_targets.csv',
  meaning: 'A savings target as it was said on a day: a range with its basis. A later version takes its place, and both stay.',
  key: ['code', 'version'],
  version: { of: 'saving_target', columns: ['code', 'version'] },
  columns: {
    code: code('Short code, the same in every version'),
    version: whole('1 for the first, then 2 and so on', { min: 1, max: 10_000 }),
    title: text('What is to be saved, in one line'),
    recorded_on: date('The day it was said or written down'),
    status: oneOf(targetStatuses, 'How firm it is'),
    low: optional(money('The least that is needed, pounds a year; blank is UNKNOWN')),
    central: optional(money('What is expected to be needed, pounds a year; blank: halfway between low and high')),
    high: optional(money('The most that may be needed, pounds a year; blank is UNKNOWN')),
    low_share: optional(share('The low end as a share of the base, where that was said too')),
    high_share: optional(share('The high end as a share of the base')),
    base: optional(money('The yearly budget that the shares are said to be of, pounds')),
    needed_from: optional(financialYear('The first year that needs it all, where no years are listed')),
    resolves_on: optional(date('The day by which it will be known exactly')),
    may_rise: orElse(yesNo('Whether it was said that it could rise'), false),
    price_base: optional(priceYear('The year of these prices; blank: taken as written, in the prices of year 0')),
    basis: optional(text('What it rests on')),
    ...provenance,
  },
});

export const savingTargetYearTable = table({
  name: 'saving_target_year',
  file: 'saving_target_years.csv',
  meaning: 'What a version of a target needs in a year. The last year listed holds for those after it; a year left out between others is UNKNOWN.',
  key: ['target', 'version', 'financial_year'],
  version: { of: 'saving_target', columns: ['target', 'version'] },
  columns: {
    target: code('The code of the target'),
    version: whole('Its version', { min: 1, max: 10_000 }),
    financial_year: financialYear('Financial year'),
    low: optional(money('The least that the year needs, pounds; blank is UNKNOWN')),
    central: optional(money('What it is expected to need; blank: halfway between low and high')),
    high: optional(money('The most that it may need; blank is UNKNOWN')),
  },
});
