/** The estate's front door for those who ask every family alike. */
import type { Context } from '../access/context.ts';
import type { AssetFamily } from '../options/family.ts';
import { baselineWorks } from './baseline-works.ts';
import { closureOptions } from './closure.ts';
import { coverProblem } from './cover-problem.ts';
import { estateOf } from './estate.store.ts';
import { rightSizingOptions } from './right-sizing.ts';
import { excludingOneAnother } from './right-sizing-links.ts';
import { withSharing } from './sharing.ts';

export const estate: AssetFamily<Context> = {
  name: 'estate',
  async read(context) {
    const snapshot = await estateOf(context);
    return {
      horizon: snapshot.organisation.horizonYears,
      options: (given) => withSharing(excludingOneAnother(closureOptions(snapshot, given), rightSizingOptions(snapshot, given)), snapshot, given),
      works: (given) => baselineWorks(snapshot, given),
      cover: (given, asked) => coverProblem(snapshot, given, asked),
    };
  },
};
