import type { Column, Model } from '../model.ts';

/** What is to close is not counted on:   open = 0. */
export function mustGo(model: Model, sites: readonly Column[]): void {
  for (const open of sites) model.exactly(`must_go_${open.name}`, [[1, open]], 0);
}
