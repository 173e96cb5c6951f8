/** Several organisations planned on one fund of capital: what each does, what it is worth together, and how far that may be from the best. */
import { Refusal } from '../../api/refusal.ts';
import { pounds } from '../../options/pounds.ts';
import { type Member, type PlansTogether, plansTogether } from '../../portfolio/shared-capital.ts';
import type { AskedContext } from '../asked-context.ts';
import type { PlanAsk } from './plan.input.ts';
import { planAskedBy } from './plan-asked.ts';

export interface TogetherAsked {
  /** Pounds by year; what each has in its own budget, put together, unless said. */
  readonly capital: readonly number[] | null;
  readonly years: number;
  readonly gapWanted: number;
}

/** Nobody borrows, and receipts go into the fund. */
const fromTheFund = { capital: null, borrowing: null, receiptsPayOneOffs: false };
const limits = { rounds: 30, each: { seconds: 10, isLong: true } };

/** Refuses organisations of different years, and a fund of another number of years. */
export async function organisationsTogether(contexts: readonly AskedContext[], { capital, years, gapWanted }: TogetherAsked): Promise<PlansTogether> {
  const ask: PlanAsk = { from: 'ALL', years, optionStarts: 1, capitalCarriesForward: true, receiptLagYears: 1 };
  const own: (readonly number[])[] = [];
  const bases = new Set<string>();
  const members: Member[] = [];
  for (const context of contexts) {
    const { question, given } = await planAskedBy(context, ask);
    const { budgets } = question.problem;
    bases.add(given.base);
    own.push(budgets.capital ?? []);
    members.push({ name: context.records.organisation, problem: { ...question.problem, budgets: { ...budgets, ...fromTheFund } } });
  }
  if (bases.size > 1) throw refused('Their plans begin in different years.', [...bases].join(', '), 'give them one appraisal date');
  const fund = capital ?? Array.from({ length: years }, (_, year) => own.reduce((sum, amounts) => sum + (amounts[year] ?? 0), 0));
  if (fund.length !== years) throw refused('The fund has another number of years.', `${fund.length}`, `give ${years} amounts`);
  return await plansTogether(members, { capital: fund, receiptLagYears: 1 }, { ...limits, gapWanted });
}

const refused = (message: string, found: string, fix: string): Refusal => new Refusal('BAD_USER_INPUT', message, { where: 'the organisations', found, fix });

/** The answer in lines for a terminal. */
export function togetherLines({ plans, value, bound, gap, prices, rounds, without }: PlansTogether, names: readonly string[]): readonly string[] {
  if (without.length > 0) return [`No plan keeps every rule of ${without.join(', ')}, whatever the fund has.`];
  if (plans === null || value === null)
    return [
      `No plans were found that the fund pays for${Number.isFinite(bound) ? `; none together are worth more than ${pounds(bound)}` : ' in the time allowed'}.`,
    ];
  return [
    ...plans.map(({ picks, value: own, years }, at) => {
      const capital = years.reduce((sum, year) => sum + year.capital, 0);
      return `${names[at]}: ${picks.length} chosen, worth ${pounds(own)}, capital ${pounds(capital)}: ${picks.map(({ candidate }) => candidate.title).join('; ')}`;
    }),
    `Together worth ${pounds(value)}; no plans together are worth more than ${pounds(bound)}, which is ${((gap ?? 0) * 100).toFixed(2)} % away (${rounds} rounds of prices).`,
    `What another pound in the fund would be worth, by year: ${prices.map((price) => `£${price.toFixed(2)}`).join(', ')}.`,
  ];
}
