/** Keeping a cohort a year longer than it would be: from when to when, and from when security has to be paid for. */
import { addMonths, type FinancialYear, financialYearsFrom, shareOfYearAfter } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { type Cohort, type Member, units } from './cohort.ts';
import { lastSecurity, securityEnd, stateOf } from './lifecycle.ts';

/** A member whose replacement is put off. */
export interface PutOff extends Member {
  readonly due: string;
  /** The day it is replaced if nothing is decided: the day it is due, or today where that is past. */
  readonly from: string;
  readonly until: string;
}

export interface ExtendCase {
  readonly cohort: Cohort;
  readonly given: Given;
  readonly months: number;
  readonly putOff: readonly PutOff[];
  /** The same, with those that were bought on one day and cost as much taken together: what they save is alike. */
  readonly alike: readonly PutOff[];
  /** The last day of security that costs nothing; null where there is no such day or nobody knows it. */
  readonly freeUntil: string | null;
  /** The last day of security that can be had at all; null as above. */
  readonly lastDay: string | null;
  readonly years: readonly FinancialYear[];
}

export function extendCase(cohort: Cohort, given: Given, horizon: number): ExtendCase {
  const months = given.of('it-extend-months').value;
  const putOff = cohort.members.flatMap((member): PutOff[] => {
    if (member.due === null) return [];
    const from = member.due < given.on ? given.on : member.due;
    return [{ ...member, due: member.due, from, until: addMonths(from, months) }];
  });
  const { model } = cohort;
  return {
    cohort,
    given,
    months,
    putOff,
    alike: takenTogether(putOff),
    freeUntil: securityEnd(model),
    lastDay: lastSecurity(model),
    years: financialYearsFrom(given.base, horizon + 1),
  };
}

function takenTogether(putOff: readonly PutOff[]): readonly PutOff[] {
  const groups = Map.groupBy(putOff, ({ asset, each }) => `${asset.purchasedOn} ${each}`);
  return [...groups.values()].map(([first, ...rest]) => ({ ...first!, asset: { ...first!.asset, quantity: units([first!, ...rest]) } }));
}

/** Whether nobody knows when security ends; a maker who has announced no end still supports it. */
export const isSecurityUnknown = ({ cohort: { model }, freeUntil }: ExtendCase): boolean =>
  freeUntil === null && stateOf(model) !== 'SUPPORTED_NO_DATE' && stateOf(model) !== 'ENDED';

/** By year, the share of it that lies after one day and up to another. */
export const shareBetween = (after: string, upTo: string, years: readonly FinancialYear[]): readonly number[] =>
  years.map((year) => Math.max(0, shareOfYearAfter(after, year) - shareOfYearAfter(upTo, year)));
