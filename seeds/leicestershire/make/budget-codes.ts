/** The ledger code of a cost line: whose budget it is and what it is spent on. What no budget holds has none, and some are not filled in yet. */
import type { Row } from './csv-writing.ts';

const uncoded = ['GROUNDS', 'OTHER'];

export function withBudgetCode(row: Row): Row {
  const [pool, category] = [String(row['pool']), String(row['category'])];
  if (row['in_base_budget'] === false || row['cash'] === false || uncoded.includes(category)) return row;
  const budget = pool.startsWith('PV-') ? 'FLEET' : category.startsWith('IT_') ? 'IT' : 'EST';
  return { ...row, budget_code: `${budget}-${category.replace(/^IT_/, '').replaceAll('_', '-')}` };
}
