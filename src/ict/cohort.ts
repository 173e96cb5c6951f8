/** Devices of one model that were bought in the same financial year: they are decided upon together, not one by one. */
import { financialYearContaining } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { isRefreshed } from './device-life.ts';
import { dueOn, priceEach } from './lifecycle.ts';
import { type IctSnapshot, type ItAsset, type ItModel, isHeld } from './snapshot.ts';

export interface Member {
  readonly asset: ItAsset;
  /** When it is replaced if nothing is decided; null is UNKNOWN. */
  readonly due: string | null;
  /** Pounds each, in base-year prices; null is UNKNOWN. */
  readonly each: number | null;
}

export interface Cohort {
  readonly model: ItModel;
  /** The financial year of the purchase; null is UNKNOWN. */
  readonly boughtIn: string | null;
  readonly members: readonly Member[];
  readonly quantity: number;
}

/** In use or in repair: what lies in stock is not worn out by use. */
export const isInUse = ({ lifecycleStage: stage }: ItAsset): boolean => stage === 'IN_USE' || stage === 'MAINTENANCE';

export function cohorts(ict: IctSnapshot, given: Given): readonly Cohort[] {
  const refreshed = ict.itAssets.filter((asset) => isHeld(asset) && isRefreshed(ict.model.get(asset.model)!));
  const groups = Map.groupBy(refreshed, ({ model, purchasedOn }) => `${model}/${boughtIn(purchasedOn) ?? 'UNKNOWN'}`);
  return [...groups.values()].map((assets) => {
    const model = ict.model.get(assets[0]!.model)!;
    const members = assets.map((asset) => ({ asset, due: dueOn(asset, model, given), each: priceEach(asset, model, given) }));
    return { model, boughtIn: boughtIn(assets[0]!.purchasedOn), members, quantity: units(members) };
  });
}

const boughtIn = (day: string | null): string | null => (day === null ? null : financialYearContaining(day));

export const units = (members: readonly Member[]): number => members.reduce((sum, { asset }) => sum + asset.quantity, 0);

/** Years of age on a day; null is UNKNOWN. */
export const ageOn = ({ purchasedOn }: ItAsset, day: string): number | null =>
  purchasedOn === null ? null : (Date.parse(day) - Date.parse(purchasedOn)) / (365.25 * 86_400_000);
