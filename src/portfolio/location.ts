/** Where to stay open. The location models are put together from the laws in `constraints`; costs are in any one unit, best in thousands of pounds. */
import type { Column, Model } from './model.ts';

/** A model with the columns that say which sites are open, in the order of the sites. */
export interface LocationModel {
  readonly model: Model;
  readonly open: readonly Column[];
}
