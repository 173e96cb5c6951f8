import type { Given } from '../../assumptions/given.ts';
import type { Domain } from '../../options/option.ts';
import type { ReplacementItem } from '../../options/replacement-item.ts';
import { givenOf, underName } from '../../register/given.ts';
import type { AskedContext } from '../asked-context.ts';

/** What every family says will have to be replaced, or those of some domains, kept until the data change. */
export async function itemsOf(
  context: AskedContext,
  scenario: string | undefined,
  domains?: readonly Domain[],
): Promise<{ readonly items: readonly ReplacementItem[]; readonly given: Given }> {
  const given = await givenOf(context, { scenario });
  const items = await context.remembered(`replacements ${underName({ scenario })}`, async () => {
    const readings = await Promise.all(context.families.map((family) => family.read(context)));
    return readings.flatMap((reading) => reading.replacements?.(given) ?? []);
  });
  return { items: domains === undefined ? items : items.filter(({ domain }) => domains.includes(domain)), given };
}
