/** Hosts that lose their last dependant are not bought again: capital, and never revenue. */
import { addDays, type FinancialYear, financialYearContaining, yearIndex } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { type Contribution, known, nothingAsked } from '../options/contribution.ts';
import { derivedInput } from '../options/input.ts';
import { itPlace, type PlaceChange } from '../options/relied-on.ts';
import { type CapitalRow, capitalLine } from './borrowed-capital.ts';
import { borrowedOver } from './borrowed-kit.ts';
import { isRefreshed, lifeOf } from './device-life.ts';
import { dueOn, priceEach } from './lifecycle.ts';
import type { ItRelease } from './pool-release.ts';
import { chainCost } from './replacement-chain.ts';
import type { IctSnapshot, ItAsset } from './snapshot.ts';

/** Kit that is switched off with what leaves. */
export const switchedOff = ({ gone }: Pick<ItRelease, 'gone'>, ict: IctSnapshot): readonly ItAsset[] => [...gone].flatMap((code) => ict.asset.get(code) ?? []);

export interface Emptying {
  readonly release: ItRelease;
  readonly ict: IctSnapshot;
  readonly given: Given;
  readonly years: readonly FinancialYear[];
}

export function hostsNotReplaced({ release, ict, given, years }: Emptying): Contribution {
  const hosts = switchedOff(release, ict).filter((asset) => isRefreshed(ict.model.get(asset.model)!));
  if (hosts.length === 0) return nothingAsked;
  const rows = hosts.map((asset): CapitalRow => {
    const model = ict.model.get(asset.model)!;
    const [due, each] = [dueOn(asset, model, given), priceEach(asset, model, given)];
    const amounts = due === null || each === null ? years.map(() => 0) : chainCost(due, lifeOf(model, given), each * asset.quantity, years.length, given);
    return { amounts, borrowedOver: borrowedOver(asset, model, given) };
  });
  const count = hosts.reduce((sum, { quantity }) => sum + quantity, 0);
  const line = capitalLine(rows, years.length, {
    label: 'Hosts that are not replaced',
    formula: 'hosts that lose their last dependant × price, when due and at the end of every life',
    inputs: [derivedInput('hosts', count, 'hosts', 'dependencies.csv')],
  });
  return known([line], hosts.length);
}

/** The same kit, as places that stand no more: what would be done with it later cannot be done as well. */
export const placesSwitchedOff = ({ release, ict, given }: Pick<Emptying, 'release' | 'ict' | 'given'>, lastUse: string): readonly PlaceChange[] =>
  switchedOff(release, ict).map(({ code }) => ({
    service: 'STANDING',
    at: itPlace(code),
    is: 'CLOSED',
    from: Math.max(0, yearIndex(given.base, financialYearContaining(addDays(lastUse, 1)))),
  }));
