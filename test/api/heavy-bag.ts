/** A force whose best plan is found within a second and proved hardly ever: forty things that are to fill a bag as nearly as they can. */
import { organisation } from './eight-options.ts';

const weights = Array.from({ length: 40 }, (_, at) => 10_007 * (at + 3) + ((at * 7_919) % 997) * 13);
const lines = (heading: string, rows: readonly string[]) => `${[heading, ...rows].join('\n')}\n`;

export const heavyBag = (code: string) => ({
  'organisation.csv': organisation(code),
  'proposals.csv': lines(
    'code,title,stated_value',
    weights.map((weight, at) => `P${at},Thing ${at},${weight}`),
  ),
  'proposal_flows.csv': lines(
    'proposal,year,capital',
    weights.map((weight, at) => `P${at},0,${weight}`),
  ),
  'budget_years.csv': lines('financial_year,capital', ['2026/27,2345678']),
});
