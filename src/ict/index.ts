/** The front door of IT for those who ask every family alike. */
import type { Context } from '../access/context.ts';
import type { AssetFamily } from '../options/family.ts';
import { borrowedKit } from './borrowed-kit.ts';
import { ictOf } from './ict.store.ts';
import { migrationProblem } from './migration/migration-problem.ts';
import { ictOptions } from './options.ts';
import { replacementItems } from './replacement-items.ts';
import { siteEmptied } from './site-emptied.ts';

export const ict: AssetFamily<Context> = {
  name: 'ict',
  async read(context) {
    const snapshot = await ictOf(context);
    return {
      horizon: snapshot.organisation.horizonYears,
      options: (given) => ictOptions(snapshot, given),
      consequences: (given) => siteEmptied(snapshot, given),
      migration: (given, wanted) => migrationProblem(snapshot, given, wanted),
      replacements: (given) => replacementItems(snapshot, given),
      borrowed: (given) => borrowedKit(snapshot, given),
    };
  },
};
