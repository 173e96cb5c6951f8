/** How far proposals may turn out otherwise, and what nobody knows yet: one consent, one decision made elsewhere, one contract. */
import type { Row } from './csv-writing.ts';

const facts = { source: 'synthetic', as_at: '2026-09-30', confidence: 'LOW' } as const;

const ranges: readonly (readonly [string, string, number, number, string?, number?])[] = [
  ['PRINT', 'SAVING', 0.8, 1.1],
  ['CLEANING', 'SAVING', 0.6, 1.1, 'pay', -0.5],
  ['CLEANING', 'DELAY_MONTHS', 0, 9],
  ['SOLAR-HQ', 'CAPITAL', 0.9, 1.35, 'construction', 0.6],
  ['SOLAR-HQ', 'SAVING', 0.7, 1.3, 'energy', 0.8],
  ['HEAT-HQ', 'CAPITAL', 0.9, 1.5, 'construction', 0.6],
  ['HEAT-HQ', 'SAVING', 0.5, 1.3, 'energy', 0.6],
  ['TELEMATICS', 'SAVING', 0.5, 1.2],
  ['TELEMATICS', 'DELAY_MONTHS', 0, 12],
  ['FUEL-CARD', 'SAVING', 0.7, 1.2],
  ['DESK-BOOKING', 'ONE_OFF_REVENUE', 0.9, 1.5],
  ['AGILE-HQ', 'CAPITAL', 0.9, 1.4, 'construction', 0.6],
  ['AGILE-HQ', 'SAVING', 0.7, 1.1],
];

export const proposalRangeRows = (): Row[] =>
  ranges.map(([proposal, what, low, high, factor, goes_with]) => ({ proposal, what, low, high, factor, goes_with, ...facts }));

export const uncertaintyRows = (): Row[] => [
  { code: 'HQ-TENANT', title: 'Whether the council takes the floor that headquarters would let', resolves_on: '2027-12-31', ...facts },
  { code: 'NATIONAL-PRINT', title: 'Whether a national framework for printing comes', resolves_on: '2028-03-31', ...facts },
  { code: 'HEAT-GRANT', title: 'Whether the grant for heat pumps is renewed', resolves_on: '2027-03-31', ...facts },
];

export const uncertaintyOutcomeRows = (): Row[] => [
  { uncertainty: 'HQ-TENANT', code: 'TAKES', title: 'the council signs', probability: 0.6 },
  { uncertainty: 'HQ-TENANT', code: 'DECLINES', title: 'the floor stays empty', probability: 0.4 },
  { uncertainty: 'NATIONAL-PRINT', code: 'COMES', title: 'a cheaper national contract', probability: 0.3 },
  { uncertainty: 'NATIONAL-PRINT', code: 'NOT', title: 'no framework', probability: 0.7 },
  { uncertainty: 'HEAT-GRANT', code: 'RENEWED', title: 'half of the works are paid', probability: 0.35 },
  { uncertainty: 'HEAT-GRANT', code: 'ENDS', title: 'no grant', probability: 0.65 },
];

export const uncertaintyEffectRows = (): Row[] => [
  { uncertainty: 'HQ-TENANT', outcome: 'DECLINES', subject: 'AGILE-HQ', saving_change_pa: -165_000 },
  { uncertainty: 'NATIONAL-PRINT', outcome: 'COMES', subject: 'PRINT', saving_change_pa: 30_000 },
  { uncertainty: 'HEAT-GRANT', outcome: 'RENEWED', subject: 'HEAT-HQ', capital_change: -725_000 },
];
