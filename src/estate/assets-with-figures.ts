import type { Context } from '../access/context.ts';
import { type BuildingFigures, buildingsWithFigures } from './building-figures.ts';

/** The buildings that an option touches, with their figures; at once where they are at hand. */
export function assetsWithFigures(
  assets: readonly { readonly code: string }[],
  context: Context,
): readonly BuildingFigures[] | Promise<readonly BuildingFigures[]> {
  const name = 'buildings by code';
  const shown = (figures: ReadonlyMap<string, BuildingFigures>) => assets.map(({ code }) => figures.get(code)!);
  const ready = context.atHand<ReadonlyMap<string, BuildingFigures>>(name);
  return ready ? shown(ready) : context.remembered(name, async () => new Map((await buildingsWithFigures(context)).map((row) => [row.code, row]))).then(shown);
}
