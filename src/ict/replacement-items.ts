/** The devices that will have to be replaced, row by row, as the forecast and the programme of all families want them. */
import { addMonths, discountFactors } from '../appraisal/index.ts';
import { scheduleOf } from '../assumptions/discounting.ts';
import type { Given } from '../assumptions/given.ts';
import type { CostOfWork, ReplacementItem } from '../options/replacement-item.ts';
import { ageOn } from './cohort.ts';
import { failureRate, isRefreshed, lifeOf } from './device-life.ts';
import { dueOn, lastSecurity, policyEnd, priceEach, securityEnd } from './lifecycle.ts';
import { type IctSnapshot, type ItAsset, type ItModel, isHeld } from './snapshot.ts';

export const replacementItems = (ict: IctSnapshot, given: Given): readonly ReplacementItem[] => {
  const factors = discountFactors(scheduleOf(given), ict.organisation.horizonYears);
  return ict.itAssets.filter((asset) => isHeld(asset) && isRefreshed(ict.model.get(asset.model)!)).map((asset) => itemOf(asset, factors, ict, given));
};

function itemOf(asset: ItAsset, factors: readonly number[], ict: IctSnapshot, given: Given): ReplacementItem {
  const model = ict.model.get(asset.model)!;
  const each = priceEach(asset, model, given);
  const [due, last] = [dueOn(asset, model, given), lastSecurity(model)];
  const life = Math.max(1, Math.round(lifeOf(model, given) / 12));
  return {
    asset,
    domain: 'IT',
    quantity: asset.quantity,
    dueOn: {
      POLICY: due,
      POLICY_AGE: policyEnd(asset, model, given),
      POLICY_MILES: null,
      ECONOMIC_LIFE: null,
      WARRANTY: asset.warrantyEndsOn,
      HIRE_END: null,
      PLANNED: null,
    },
    price: each === null ? null : each * asset.quantity,
    irrecoverableVat: 0,
    life,
    economicLife: life,
    groups: { ROLE: model.class, CLASS: model.class, BASE: asset.site === null ? null : (ict.site.get(asset.site)?.name ?? null), FUNDING: asset.funding },
    /** Beyond the last security that can be had nothing is put off. */
    mayWait: due === null || last === null || last > due,
    costIfReplacedIn: (year, kept) => costIfReplacedIn(year, kept, (each ?? 0) * asset.quantity, { asset, model, factors, given }),
  };
}

interface Device {
  readonly asset: ItAsset;
  readonly model: ItModel;
  readonly factors: readonly number[];
  readonly given: Given;
}

/** Present values: purchases less the life that the last one has left at the end; repairs at each age, and security where it has to be bought. */
function costIfReplacedIn(first: number, life: number, price: number, { asset, model, factors, given }: Device): CostOfWork {
  const horizon = factors.length - 1;
  const repair = given.of('it-repair-gbp').value * asset.quantity;
  const age = ageOn(asset, given.on);
  let [bought, running, last] = [0, 0, -1];
  for (let year = 0; year <= horizon; year++) {
    if (year >= first && (year - first) % life === 0) {
      bought += price * factors[year]!;
      last = year;
    }
    const isOld = last === -1;
    const years = isOld ? (age === null ? null : age + year) : year - last;
    const security = isOld ? securityBought(year, asset, model, given) : 0;
    running += (failureRate(years, given) * repair + security) * factors[year]!;
  }
  const left = last === -1 ? 0 : (price * Math.max(0, last + life - horizon - 1)) / life;
  return { total: bought - left * factors[horizon]! + running, running };
}

/** Pounds for the security of all of them in a year that is past its free end; where nobody knows that end it is taken to be past. */
function securityBought(year: number, asset: ItAsset, model: ItModel, given: Given): number {
  const free = securityEnd(model);
  if (model.lifecycleState === 'SUPPORTED_NO_DATE' || (free !== null && addMonths(given.on, 12 * year) <= free)) return 0;
  const stated = model.extendedSupportPa === null ? null : given.inBasePrices(model.extendedSupportPa, model.priceBase);
  const share = given.of('it-extended-support-share');
  return asset.quantity * (stated ?? (priceEach(asset, model, given) ?? 0) * (share.high ?? share.value));
}
