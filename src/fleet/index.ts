/** The fleet's front door for those who ask every family alike. */
import type { Context } from '../access/context.ts';
import type { AssetFamily } from '../options/family.ts';
import type { ReplacementItem } from '../options/replacement-item.ts';
import { countedInTotals, maySee, maySeeOption } from './covert.ts';
import { fleetOf } from './fleet.store.ts';
import { fleetOptions } from './options.ts';
import { rebasing } from './rebasing.ts';
import { replacementItems } from './replacement-items.ts';

/** What counts in the sum of all, and in nothing that would give it away. */
const hidden = (item: ReplacementItem): ReplacementItem => ({ ...item, isHidden: true, groups: { ROLE: null, CLASS: null, BASE: null, FUNDING: null } });

export const fleet: AssetFamily<Context> = {
  name: 'fleet',
  async read(context) {
    const snapshot = await fleetOf(context);
    const counted = new Set(countedInTotals(snapshot.vehicles, context).map(({ code }) => code));
    return {
      horizon: snapshot.organisation.horizonYears,
      options: (given) => fleetOptions(snapshot, given).filter(maySeeOption(context, snapshot)),
      consequences: (given) => rebasing(snapshot, given),
      replacements: (given) =>
        replacementItems(snapshot, given).flatMap((item) => {
          if (maySee(context, snapshot.vehicle.get(item.asset.code))) return item;
          return counted.has(item.asset.code) ? hidden(item) : [];
        }),
    };
  },
};
