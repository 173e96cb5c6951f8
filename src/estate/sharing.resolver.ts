/** What a sharing option touches, as buildings with their figures. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { Asset } from '../options/option.view.ts';
import { type BuildingFigures, buildingsWithFigures } from './building-figures.ts';
import { SharingOption } from './sharing.view.ts';

@Resolver(() => SharingOption)
export class SharingResolver {
  @FieldResolver(() => [Asset], { description: 'Our building, then the one that it is shared in where that is among our records.' })
  assets(@Root() { assets }: SharingOption, @Ctx() context: Context): readonly BuildingFigures[] | Promise<readonly BuildingFigures[]> {
    const name = 'buildings by code';
    const shown = (figures: ReadonlyMap<string, BuildingFigures>) => assets.map(({ code }) => figures.get(code)!);
    const ready = context.atHand<ReadonlyMap<string, BuildingFigures>>(name);
    return ready
      ? shown(ready)
      : context.remembered(name, async () => new Map((await buildingsWithFigures(context)).map((row) => [row.code, row]))).then(shown);
  }
}
