/** How much one asker may use up in a while: a bucket of cost that fills again steadily. Kept in this process only. */
import type { ApolloServerPlugin } from '@apollo/server';
import { Refusal } from '../api/refusal.ts';
import { raised } from './errors.ts';
import { costOf } from './limits.ts';

export interface Allowance {
  /** Cost an idle asker has at hand, and gets back in `perSeconds`. */
  readonly cost: number;
  readonly perSeconds: number;
  /** Whom a request is counted against, from its context. */
  readonly askerOf: (context: object) => string;
  /** Milliseconds, for tests. */
  readonly now?: () => number;
}

/** Askers remembered at most; the one unseen for longest is forgotten, with a full bucket. */
const rememberedAskers = 10_000;

/** Refuses (RATE_LIMITED) an asker who has used up the allowance. Put after the limits, which measure the cost. */
export function allowancePlugin(allowance: Allowance): ApolloServerPlugin {
  const take = takerFrom(allowance);
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ request, contextValue }) => {
        const waitSeconds = take(allowance.askerOf(contextValue), costOf(request));
        if (waitSeconds === 0) return;
        const fix = `Wait ${waitSeconds} seconds, or ask for less.`;
        throw raised(new Refusal('RATE_LIMITED', 'You have asked for a great deal in a short time.', { fix }), waitSeconds);
      },
    }),
  };
}

/** Takes cost from an asker's bucket; answers the seconds to wait when there is not enough. An empty wish costs 1. */
export function takerFrom({ cost: capacity, perSeconds, now = Date.now }: Allowance): (asker: string, cost: number) => number {
  const buckets = new Map<string, { left: number; at: number }>();
  const perMs = capacity / (perSeconds * 1000);
  return (asker, cost) => {
    const at = now();
    const last = buckets.get(asker) ?? { left: capacity, at };
    const left = Math.min(capacity, last.left + (at - last.at) * perMs);
    const wish = Math.min(Math.max(cost, 1), capacity); // a dear query may use the whole bucket, not be refused for ever
    const granted = wish <= left;
    buckets.delete(asker);
    buckets.set(asker, { left: granted ? left - wish : left, at });
    if (buckets.size > rememberedAskers) buckets.delete(buckets.keys().next().value as string);
    return granted ? 0 : Math.ceil((wish - left) / perMs / 1000);
  };
}
