/**
 * What sharing is worth a year to us, to the partner and to the public purse, and which fees leave neither side worse off. Pounds a year
 * in base-year prices once everything has settled, less one-off costs as a level yearly amount over the horizon; a receipt is left out.
 * Between the parties the fee is a transfer: it moves the gain and does not make one.
 */
import { type DiscountSchedule, equivalentAnnual, feasibleFees, gbp, presentValue, roundedToPence, splitFee } from '../appraisal/index.ts';
import { scheduleOf } from '../assumptions/discounting.ts';
import { isPublicPurse } from '../options/appraise.ts';
import { isCash, type Line } from '../options/option.ts';
import type { SharingCase } from './sharing-case.ts';
import type { CheckedCost } from './sharing-checklist.ts';
import type { SharingLines } from './sharing-lines.ts';

export interface Deal {
  /** What the guest would pay the host in the first full year, without growth. */
  readonly fee: number | null;
  /** Each null where a cost it rests on is UNKNOWN. */
  readonly savingToUs: number | null;
  readonly savingToPartner: number | null;
  readonly savingToPublicPurse: number | null;
  /** What hosting costs the host: the least fee at which it does not lose. */
  readonly leastFee: number | null;
  /** What sharing saves the guest before any fee: the highest at which it does not lose. Below the least fee there is no deal. */
  readonly mostFee: number | null;
  readonly splitFee: number | null;
  /** Whether there is such a fee; null where it cannot be told, or nobody pays anybody. */
  readonly deal: boolean | null;
  /** Whether at the fee of the row neither side loses and one gains. */
  readonly mutualGain: boolean | null;
}

/** `leaving` holds the lines of giving up our building. */
export function dealOf(sharing: SharingCase, lines: SharingLines, leaving: readonly Line[], unknowns: readonly Pick<CheckedCost, 'concerns'>[]): Deal {
  const { weAreHost, partner, term, charges } = sharing;
  const ourOwn = [...leaving.filter(({ bearer }) => bearer === 'ORGANISATION'), ...lines.ours];
  const all = [...leaving, ...lines.ourFees, ...lines.partnerFees, ...lines.ours, ...lines.partners, ...lines.others];
  const at = settledYear(all, sharing.years.length - 1);
  const schedule = scheduleOf(sharing.given);
  const value = (of: readonly Line[]) => yearlyValue(of, at, schedule);
  const isKnownTo = (who: 'US' | 'PARTNER') => !unknowns.some(({ concerns }) => concerns === who || concerns === 'BOTH');
  const knownOrNull = (amount: number, ...who: readonly ('US' | 'PARTNER')[]) => (who.every(isKnownTo) ? roundedToPence(amount) : null);
  const otherUntold = sharing.otherPartners.length > 0 && term.otherCurrentCostPa === null;
  const isPublicTold = isKnownExceptFees(unknowns) && !otherUntold;
  const savingToUs = knownOrNull(value([...ourOwn, ...lines.ourFees]), 'US');
  const savingToPartner = partner === null ? null : knownOrNull(value([...lines.partners, ...lines.partnerFees]), 'PARTNER');
  const [hostOwn, guestOwn] = weAreHost ? [ourOwn, lines.partners] : [lines.partners, ourOwn];
  const canTell = partner !== null && isKnownExceptFees(unknowns);
  const [least, most] = canTell ? [gbp(0 - value(hostOwn)), gbp(value(guestOwn))] : [null, null];
  const range = least === null || most === null ? null : feasibleFees(least, most, gbp(0));
  return {
    fee: partner === null ? null : charges.guest,
    savingToUs,
    savingToPartner,
    savingToPublicPurse: isPublicTold ? roundedToPence(value(all.filter(isPublicPurse))) : null,
    leastFee: least,
    mostFee: most,
    splitFee: range === null ? null : splitFee(range, term.hostGainShare),
    deal: canTell ? range !== null : null,
    mutualGain: savingToUs === null || savingToPartner === null ? null : Math.min(savingToUs, savingToPartner) >= 0 && savingToUs + savingToPartner > 0,
  };
}

const isKnownExceptFees = (unknowns: readonly Pick<CheckedCost, 'concerns'>[]): boolean =>
  unknowns.every(({ concerns }) => concerns === 'NOBODY' || concerns === 'BOTH');

/** The first year in which nothing changes any more, held to the horizon. */
function settledYear(lines: readonly Line[], horizon: number): number {
  return Math.min(horizon, Math.max(0, ...lines.map(({ settledFrom }) => settledFrom)));
}

/** The recurring cash of a year; what is spent once, or has ended by then, spread over the horizon. Receipts are left out. */
function yearlyValue(lines: readonly Line[], at: number, schedule: DiscountSchedule): number {
  const cash = lines.filter(({ cashClass, isReceipt }) => isCash(cashClass) && isReceipt !== true);
  const runs = ({ nature, amounts }: Line) => nature === 'RECURRING' && amounts[at] !== 0;
  const spread = ({ amounts }: Line) => equivalentAnnual(presentValue(amounts.map(gbp), schedule), schedule, amounts.length - 1);
  return cash.reduce((sum, line) => sum + (runs(line) ? line.amounts[at]! : spread(line)), 0);
}
