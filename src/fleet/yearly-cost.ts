/** A cost or a saving that recurs from the day of change. */
import { type Contribution, known, recurringLine } from '../options/contribution.ts';
import type { Line } from '../options/option.ts';
import type { ChangeCase } from './change-case.ts';

type About = Pick<Line, 'label' | 'formula' | 'inputs'> & Partial<Line>;

const yearly = ({ shares }: ChangeCase, amount: number, about: About): Contribution =>
  known(
    amount === 0
      ? []
      : [
          recurringLine(
            shares.map((share) => amount * share),
            shares,
            { cashClass: 'CASH_BUDGET', ...about },
          ),
        ],
    1,
  );

/** `amount` pounds a year more than doing nothing, in full years. */
export const yearlyCost = (one: ChangeCase, amount: number, about: About): Contribution => yearly(one, -amount, about);

/** `amount` pounds a year less than doing nothing, in full years. */
export const yearlySaving = (one: ChangeCase, amount: number, about: About): Contribution => yearly(one, amount, about);
