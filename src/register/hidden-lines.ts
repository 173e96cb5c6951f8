/** What is kept from an asker: covert pools and the cost lines of them, by their codes. It counts in totals, and no list or answer names it. */
import type { Context } from '../access/context.ts';
import type { Register } from './register.ts';

type Asker = Pick<Context, 'clearance'>;

export const hiddenPools = ({ costPools }: Pick<Register, 'costPools'>, { clearance }: Asker): ReadonlySet<string> =>
  new Set(clearance === 'COVERT' ? [] : costPools.filter(({ visibility }) => visibility === 'COVERT').map(({ code }) => code));

export function hiddenLines(register: Pick<Register, 'costPools' | 'costLines'>, asker: Asker): ReadonlySet<string> {
  const pools = hiddenPools(register, asker);
  return new Set(pools.size === 0 ? [] : register.costLines.filter(({ pool }) => pools.has(pool)).map(({ code }) => code));
}
