import type { Orm } from '../../src/persistence/database.ts';
import { shippedAssumptions } from '../../src/persistence/shipped-assumptions.file.ts';
import { sown } from '../../src/persistence/sow.ts';

/** Sows the demonstration force as the first start does: once for a whole run, because it takes seconds. */
export async function sowDemonstration(orm: Orm): Promise<void> {
  const { assumptions } = shippedAssumptions('seeds/assumptions');
  await sown(orm, 'seeds/leicestershire', new Set(assumptions.map(({ key }) => key)));
}
