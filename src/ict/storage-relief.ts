/** Room for what is kept: steps of capacity of our own, a provider's tiers, or deleting what the retention rules let go; each over the same years, in base-year prices. */
import { growthHeadroom, type Rate } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { inPounds, rateOf } from './quote-price.ts';
import type { CloudQuote, IctSnapshot, StoragePool } from './snapshot.ts';

export interface Relief {
  readonly kind: 'STEP' | 'CLOUD' | 'DELETE';
  readonly name: string;
  readonly tier: string | null;
  /** Capital; the rest is revenue. */
  readonly capital: number | null;
  readonly revenue: number | null;
  /** Both; null is UNKNOWN. */
  readonly total: number | null;
  /** Steps bought, or TB kept by a provider or deleted in the end. */
  readonly steps: number | null;
  readonly tb: number | null;
  /** The day the pool is full with it; null where it is not within the years, or never. */
  readonly fullOn: string | null;
}

export interface Need {
  readonly pool: StoragePool;
  readonly used: number | null;
  readonly on: string;
  readonly growth: Rate | null;
  readonly years: number;
}

export function reliefsOf(need: Need, ict: IctSnapshot, given: Given): readonly Relief[] {
  const { pool } = need;
  return [
    ...(pool.nextStepTb === null ? [] : [stepRelief(need, given)]),
    ...ict.quotesForPool(pool.code).map((quote) => cloudRelief(need, quote, given)),
    ...(pool.deletableTb === null ? [] : [deleteRelief(need, given)]),
  ].sort((one, other) => (one.total ?? Number.POSITIVE_INFINITY) - (other.total ?? Number.POSITIVE_INFINITY));
}

/** TB in use in the middle of each year; UNKNOWN growth gives nothing. */
const midYearUse = ({ used, growth, years }: Need): readonly number[] | null =>
  used === null || growth === null ? null : Array.from({ length: years }, (_, year) => used * (1 + growth) ** (year + 0.5));

/** As many steps as hold what is in use at the end of the years, each bought in the year that needs it and supported from then on. */
function stepRelief(need: Need, given: Given): Relief {
  const { pool, used, growth, years, on } = need;
  const about = { kind: 'STEP', name: `${pool.nextStepTb} TB more of ${pool.name}`, tier: null } as const;
  if (used === null || growth === null) return { ...about, ...unknownCost };
  const stepsAt = (year: number) => Math.max(0, Math.ceil((used * (1 + growth) ** year - pool.usableTb) / pool.nextStepTb! - 1e-9));
  const counts = Array.from({ length: years }, (_, year) => stepsAt(year + 1));
  const steps = counts.at(-1) ?? 0;
  const capital = pool.nextStepCost === null ? null : steps * given.inBasePrices(pool.nextStepCost, pool.priceBase);
  const revenue = counts.reduce((sum, count) => sum + count, 0) * given.inBasePrices(pool.nextStepSupportPa ?? 0, pool.priceBase);
  const fullOn = growthHeadroom(used, pool.usableTb + steps * pool.nextStepTb!, growth, 1, on).fullOn;
  return { ...about, capital, revenue, total: capital === null ? null : capital + revenue, steps, tb: steps * pool.nextStepTb!, fullOn };
}

const unknownCost = { capital: null, revenue: null, total: null, steps: null, tb: null, fullOn: null };

/** All that does not fit is kept by the provider, in this tier, at its list price: what is kept, what is read back and leaves, and support on top. */
function cloudRelief(need: Need, quote: CloudQuote, given: Given): Relief {
  const about = { kind: 'CLOUD', name: quote.name, tier: quote.tier } as const;
  const use = midYearUse(need);
  if (use === null || quote.storagePerTbPm === null || rateOf(quote) === null) return { ...about, ...unknownCost };
  const over = use.map((used) => Math.max(0, used - need.pool.usableTb));
  const pounds = (amount: number) => inPounds(quote, amount, given)!;
  const read = (quote.readSharePa ?? 0) * ((quote.retrievalPerTb ?? 0) + (quote.egressPerTb ?? 0));
  const yearly = over.map((tb) => pounds(tb * (12 * quote.storagePerTbPm! + read) * (1 + (quote.supportShare ?? 0))));
  const revenue = yearly.reduce((sum, amount) => sum + amount, 0) + pounds(quote.migrationCost ?? 0);
  return { ...about, capital: 0, revenue, total: revenue, steps: null, tb: over.at(-1) ?? 0, fullOn: null };
}

/** What may be deleted makes room once; growth goes on. */
function deleteRelief({ pool, used, growth, on }: Need, given: Given): Relief {
  const revenue = pool.deleteCost === null ? null : given.inBasePrices(pool.deleteCost, pool.priceBase);
  const left = used === null ? null : Math.max(0, used - pool.deletableTb!);
  const fullOn = left === null || growth === null || left === 0 ? null : growthHeadroom(left, pool.usableTb, growth, 1, on).fullOn;
  const about = { kind: 'DELETE', name: `Delete ${pool.deletableTb} TB that may go`, tier: null } as const;
  return { ...about, capital: 0, revenue, total: revenue, steps: null, tb: pool.deletableTb, fullOn };
}
