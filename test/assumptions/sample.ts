/** Assumptions and scenarios for tests; the index of prices stands still unless a test moves it. */
import type { Assumption } from '../../src/assumptions/assumption.ts';
import { Given } from '../../src/assumptions/given.ts';

export const anAssumption = (known: Partial<Assumption> & { readonly key: string }): Assumption => ({
  from: '2010-04-01',
  recorded: '2010-04-01',
  value: 0,
  low: null,
  high: null,
  unit: 'GBP',
  priceYear: null,
  source: 'test',
  note: null,
  own: false,
  ...known,
});

/** The level of prices by financial year: { 2025: 100, 2026: 105 } is 100 in 2025/26 and 105 in 2026/27. */
export const prices = (levels: Readonly<Record<number, number>> = { 2026: 100 }, growth = 0.02): readonly Assumption[] => [
  ...Object.entries(levels).map(([year, value]) => anAssumption({ key: 'gdp-deflator', from: `${year}-04-01`, value })),
  anAssumption({ key: 'gdp-deflator-growth', value: growth }),
];

/** The assumptions as an appraisal of 30 September 2026 sees them. */
export const given = (assumptions: readonly Assumption[], { on = '2026-09-30', ...rest }: { on?: string; asRecordedAt?: string } = {}): Given =>
  new Given([...prices(), ...assumptions], { on, ...rest });
