import type { Column, Model } from '../model.ts';

/** What is protected or wanted stays open:   open = 1. */
export function mustStay(model: Model, sites: readonly Column[]): void {
  for (const open of sites) model.exactly(`must_stay_${open.name}`, [[1, open]], 1);
}
