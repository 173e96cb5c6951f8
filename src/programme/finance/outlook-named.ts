/** Which medium-term plan is meant: the one asked for, or that of the scenario, or "central", or the first by its code. */
import { Refusal } from '../../api/refusal.ts';
import type { Given } from '../../assumptions/given.ts';
import type { AskedContext } from '../asked-context.ts';
import type { BudgetLine } from './budget-baseline.ts';
import { financeOf } from './finance.store.ts';

export interface NamedOutlook {
  readonly outlook: string;
  readonly lines: readonly BudgetLine[];
}

/** Refuses an outlook that there is no row of, naming those there are. */
export async function outlookNamed(context: AskedContext, { settings }: Pick<Given, 'settings'>, asked?: string | null): Promise<NamedOutlook> {
  const { budgetOutlookLines } = await financeOf(context);
  const names = [...new Set(budgetOutlookLines.map(({ outlook }) => outlook))].sort();
  const wanted = asked ?? settings.findLast(({ of }) => of === 'BUDGET')?.key;
  const outlook = wanted ?? (names.includes('central') ? 'central' : (names[0] ?? 'central'));
  if (wanted !== undefined && !names.includes(wanted))
    throw new Refusal('BAD_USER_INPUT', 'There is no such medium-term plan.', {
      where: 'outlook',
      found: wanted.slice(0, 60),
      fix: `use ${names.join(', ') || 'budget_outlook.csv to write one'}`,
    });
  return { outlook, lines: budgetOutlookLines.filter((line) => line.outlook === outlook) };
}
