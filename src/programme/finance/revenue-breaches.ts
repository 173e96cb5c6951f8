/**
 * Years in which options ask more of revenue than it has. Until all is settled, what they cost in a year has to fit into what the year may
 * spend once; from then on a cost that recurs has no budget at all, because money that is there once cannot pay for it every year.
 */
import type { FinancialYear } from '../../appraisal/index.ts';
import type { FinancingYear } from './capital-financing.ts';

export interface RevenueBreach {
  readonly financialYear: FinancialYear;
  /** Nominal pounds beyond what there is. */
  readonly over: number;
  readonly because: string;
}

/** `limits` are the nominal pounds that may be spent once, by year; null where no year says, or none so late: then that is not tested. */
export function revenueBreaches(years: readonly FinancingYear[], limits: readonly (number | null)[], settledIn: number): readonly RevenueBreach[] {
  return years.flatMap((year, index): RevenueBreach[] => {
    const limit = limits[index] ?? null;
    const breach = index < settledIn ? transitional(year, limit) : settled(year, limit);
    return breach.over > 0.005 ? [{ financialYear: year.financialYear, ...breach }] : [];
  });
}

type Over = Omit<RevenueBreach, 'financialYear'>;

function transitional({ netRevenue }: FinancingYear, limit: number | null): Over {
  const over = limit === null ? 0 : Math.max(0, 0 - netRevenue - limit);
  return { over, because: 'what it costs on the way is more than the year may spend once' };
}

function settled({ recurring, chargeChange, oneOff }: FinancingYear, limit: number | null): Over {
  const net = recurring - chargeChange;
  if (net < -0.005) return { over: 0 - net, because: 'it costs more every year than it saves, financing included' };
  const once = limit === null ? 0 : Math.max(0, 0 - oneOff - Math.max(0, net) - limit);
  return { over: once, because: 'it costs more once than the year may spend' };
}
