/** The ranked options as they are if they start in this year, or are put off by one year, two … */
import type { Under } from '../../register/given.ts';
import type { AskedContext } from '../asked-context.ts';
import { type OptionWhere, optionPasses } from '../ranking/option-filter.ts';
import { type AppraisedUnder, appraisedOptions } from '../ranking/ranking.ts';

/** By years put off, from none; each start is filtered by itself, because what is impossible now may be possible later. */
export async function optionsByStart(context: AskedContext, starts: number, under: Under, where: OptionWhere): Promise<readonly (readonly AppraisedUnder[])[]> {
  const byStart: (readonly AppraisedUnder[])[] = [];
  for (let startsIn = 0; startsIn < starts; startsIn++) {
    const options = await appraisedOptions(context, context.families, { ...under, startsIn });
    byStart.push(options.filter((one) => optionPasses(one, where)));
  }
  return byStart;
}
