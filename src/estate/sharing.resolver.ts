/** What a sharing option touches, as buildings with their figures. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { Asset } from '../options/option.view.ts';
import { assetsWithFigures } from './assets-with-figures.ts';
import type { BuildingFigures } from './building-figures.ts';
import { SharingOption } from './sharing.view.ts';

@Resolver(() => SharingOption)
export class SharingResolver {
  @FieldResolver(() => [Asset], { description: 'Our building, then the one that it is shared in where that is among our records.' })
  assets(@Root() { assets }: SharingOption, @Ctx() context: Context): readonly BuildingFigures[] | Promise<readonly BuildingFigures[]> {
    return assetsWithFigures(assets, context);
  }
}
