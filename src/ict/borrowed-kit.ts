/** IT that was borrowed for: charged to revenue over its life by policy, in whole years, from the year after it was bought, in use or not. */
import { type Borrowing, financialYearContaining, mrpMethods, owedAtEndOf, perYear, yearIndex } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import type { BorrowedKit } from '../options/borrowed-kit.ts';
import { type Warning, warning } from '../options/option.ts';
import { isRefreshed, lifeOf } from './device-life.ts';
import { dueOn, policyEnd, priceEach } from './lifecycle.ts';
import { chainCost } from './replacement-chain.ts';
import { type IctSnapshot, type ItAsset, type ItModel, isHeld } from './snapshot.ts';

/** Whole years over which what was borrowed for a model is charged: never longer than it lasts. */
const chargedOver = (model: ItModel, given: Given): number => Math.max(1, Math.floor(lifeOf(model, given) / 12));

export const isBorrowed = ({ funding }: Pick<ItAsset, 'funding'>): boolean => funding === 'BORROWED';

/** The same where it was borrowed for, and will be again; null where it was not. */
export const borrowedOver = (asset: Pick<ItAsset, 'funding'>, model: ItModel, given: Given): number | null =>
  isBorrowed(asset) ? chargedOver(model, given) : null;

/** Everything that was borrowed for and is held. */
export const borrowedKit = (ict: IctSnapshot, given: Given): readonly BorrowedKit[] =>
  ict.itAssets.filter((asset) => isBorrowed(asset) && isHeld(asset)).map((asset) => kitOf(asset, ict, given));

function kitOf(asset: ItAsset, ict: IctSnapshot, given: Given): BorrowedKit {
  const model = ict.model.get(asset.model)!;
  const renewals = renewalsOf(asset, model, ict, given);
  const unknown = [
    ...(asset.purchasedOn === null ? ['purchased_on'] : []),
    ...(asset.purchasePrice === null ? ['purchase_price'] : []),
    ...(renewals === null && asset.purchasedOn !== null ? ['replacement_price'] : []),
  ];
  return {
    asset,
    domain: 'IT',
    borrowing: borrowingOf(asset, model, given),
    where: unknown.length === 0 ? null : `it_assets.csv: ${asset.code}, ${unknown.join(', ')}`,
    loanEndsOn: asset.loanEndsOn,
    lifeEndsOn: policyEnd(asset, model, given),
    renewals,
    life: chargedOver(model, given),
  };
}

function borrowingOf({ purchasedOn, purchasePrice, quantity }: ItAsset, model: ItModel, given: Given): Borrowing | null {
  if (purchasedOn === null || purchasePrice === null) return null;
  return { year: yearIndex(given.base, financialYearContaining(purchasedOn)), principal: purchasePrice * quantity, life: chargedOver(model, given) };
}

function renewalsOf(asset: ItAsset, model: ItModel, ict: IctSnapshot, given: Given): readonly number[] | null {
  const years = ict.organisation.horizonYears + 1;
  if (!isRefreshed(model)) return Array.from({ length: years }, () => 0);
  const [due, each] = [dueOn(asset, model, given), priceEach(asset, model, given)];
  return due === null || each === null ? null : chainCost(due, lifeOf(model, given), each * asset.quantity, years, given);
}

/** What is still owed at the end of the year in which kit is last used, by equal instalments: it runs on, and no option saves it. */
export function owedWarnings(assets: readonly ItAsset[], lastUse: string, ict: IctSnapshot, given: Given): readonly Warning[] {
  const kit = assets.filter(isBorrowed).map((asset) => kitOf(asset, ict, given));
  const rate = perYear(given.of('it-borrowing-rate').value);
  const year = yearIndex(given.base, financialYearContaining(lastUse));
  const known = kit.flatMap(({ borrowing }) => (borrowing === null ? [] : [owedAtEndOf(year, borrowing, mrpMethods[0], rate)]));
  const owed = known.reduce((sum, amount) => sum + Math.max(0, amount), 0);
  const unknown = kit.filter(({ borrowing }) => borrowing === null);
  return [
    ...(owed > 0.005
      ? [
          warning(
            'BORROWING_GOES_ON',
            `${Math.round(owed).toLocaleString('en-GB')} pounds of what was borrowed for what it switches off are still owed at the end of ${financialYearContaining(lastUse)}: interest and MRP run on, and are not saved.`,
            'Ask capitalFinancing what they come to, year by year.',
          ),
        ]
      : []),
    ...(unknown.length > 0
      ? [
          warning(
            'BORROWING_UNKNOWN',
            `${unknown[0]!.asset.name}${unknown.length === 1 ? ' was' : ` and ${unknown.length - 1} more were`} borrowed for, and what is still owed is UNKNOWN: it is not saved.`,
            `Fill in ${unknown[0]!.where}.`,
          ),
        ]
      : []),
  ];
}
