/**
 * The capital financing requirement (CFR) of what was borrowed: how much is still to be charged to revenue, year by year, and what each
 * year is charged. A spend raises the requirement at the end of its year; provision and interest begin in the year after, and run for
 * the life of the asset whether or not it is still in use. Nominal pounds; year 0 is the base year. [mrp-guidance-5]
 */
import { annuityMrp, debtCharges, equalInstalmentMrp, type MrpMethod } from './debt-charge.ts';
import { roundedToPence } from './money.ts';
import { type Gbp, gbp, type Rate } from './units.ts';

export interface Borrowing {
  /** The year index of the spend; before the base year it is negative. */
  readonly year: number;
  /** Pounds; negative is borrowing that is not needed after all. */
  readonly principal: number;
  /** Years over which it is charged: no more than the asset lasts. */
  readonly life: number;
}

export interface RequirementYear {
  readonly opening: Gbp;
  readonly borrowed: Gbp;
  readonly interest: Gbp;
  readonly provision: Gbp;
  /** Interest and provision: what revenue bears. */
  readonly charge: Gbp;
  readonly closing: Gbp;
}

/** Provisions of a borrowing from the year after its spend. Refuses a life that is no 1, 2, 3 … years, or over fifty. */
export function provisionsOf({ principal, life }: Borrowing, method: MrpMethod, rate: Rate): readonly number[] {
  const size = gbp(Math.abs(principal));
  const provisions = method === 'ANNUITY' ? annuityMrp(size, rate, life) : equalInstalmentMrp(size, life);
  return provisions.map((amount) => Math.sign(principal) * amount);
}

/** Provisions are whole pennies, so what is borrowed is too. */
const toThePenny = (one: Borrowing): Borrowing => ({ ...one, principal: Math.sign(one.principal) * roundedToPence(Math.abs(one.principal)) });

/** What is still owed of a borrowing at the end of a year index; nothing before its spend. */
export function owedAtEndOf(year: number, borrowing: Borrowing, method: MrpMethod, rate: Rate): number {
  if (year < borrowing.year) return 0;
  const one = toThePenny(borrowing);
  return provisionsOf(one, method, rate)
    .slice(0, year - one.year)
    .reduce((left, provision) => left - provision, one.principal);
}

/** The requirement from year 0, over so many years. */
export function requirementPath(borrowings: readonly Borrowing[], method: MrpMethod, rate: Rate, count: number): readonly RequirementYear[] {
  const years = Array.from({ length: count }, () => ({ opening: 0, borrowed: 0, interest: 0, provision: 0 }));
  for (const borrowing of borrowings.map(toThePenny)) {
    if (borrowing.year >= 0 && borrowing.year < count) years[borrowing.year]!.borrowed += borrowing.principal;
    const provisions = provisionsOf(borrowing, method, rate).map((amount) => gbp(amount));
    for (const [index, row] of debtCharges(gbp(borrowing.principal), rate, provisions).entries()) {
      const year = years[borrowing.year + 1 + index];
      if (year === undefined) continue;
      year.opening += row.opening;
      year.interest += row.interest;
      year.provision += row.provision;
    }
  }
  return years.map(({ opening, borrowed, interest, provision }) => ({
    opening: gbp(opening),
    borrowed: gbp(borrowed),
    interest: gbp(interest),
    provision: gbp(provision),
    charge: gbp(interest + provision),
    closing: gbp(opening + borrowed - provision),
  }));
}
