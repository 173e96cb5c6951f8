/**
 * Shared things that people come to at random. Offered load is in erlangs: arrivals an hour × hours each. Erlang B:
 * those who find all taken go away (bookable rooms, chargers). Erlang C: they wait (counters). [erlang-b]
 * [pyworkforce]
 */
import { roundedHalfUp } from './money.ts';

function refuseUnsound(servers: number, load: number): void {
  if (!Number.isInteger(servers) || servers < 0) throw new RangeError(`servers must be 0, 1, 2 …, got ${servers}`);
  if (!(load >= 0 && Number.isFinite(load))) throw new RangeError(`an offered load must be zero or more erlangs, got ${load}`);
}

/** The share of arrivals that find every server taken and go away, 0 to 1. */
export function erlangB(servers: number, load: number): number {
  refuseUnsound(servers, load);
  let lost = 1;
  for (let count = 1; count <= servers; count += 1) lost = (load * lost) / (count + load * lost);
  return lost;
}

/** The share of arrivals that have to wait, 0 to 1; 1 when the load is as much as the servers can carry or more. */
export function erlangC(servers: number, load: number): number {
  const lost = erlangB(servers, load);
  if (load === 0) return servers === 0 ? 1 : 0;
  return load >= servers ? 1 : (servers * lost) / (servers - load * (1 - lost));
}

/**
 * The fewest servers at which no more than `mostLost` of the arrivals go away. Refuses a share outside 0 to 1, both
 * excluded.
 */
export function serversForLoss(load: number, mostLost: number): number {
  refuseUnsound(0, load);
  if (!(mostLost > 0 && mostLost < 1)) throw new RangeError(`the share lost must lie between 0 and 1, got ${mostLost}`);
  let [servers, lost] = [0, 1];
  while (lost > mostLost) {
    servers += 1;
    lost = (load * lost) / (servers + load * lost);
  }
  return servers;
}

/** Servers to hold when a share of them is always away: needed / (1 − shrinkage), rounded up. */
export function serversWithShrinkage(needed: number, shrinkage: number): number {
  refuseUnsound(needed, 0);
  if (!(shrinkage >= 0 && shrinkage < 1)) throw new RangeError(`shrinkage must be from 0 to below 1, got ${shrinkage}`);
  return Math.ceil(roundedHalfUp(needed / (1 - shrinkage), 9));
}
