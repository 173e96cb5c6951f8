/** What a closure touches, as buildings with their figures. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { Asset } from '../options/option.view.ts';
import { assetsWithFigures } from './assets-with-figures.ts';
import type { BuildingFigures } from './building-figures.ts';
import { ClosureOption } from './closure.view.ts';

@Resolver(() => ClosureOption)
export class ClosureResolver {
  @FieldResolver(() => [Asset], { description: 'The building that closes, then those that take its teams in.' })
  assets(@Root() { assets }: ClosureOption, @Ctx() context: Context): readonly BuildingFigures[] | Promise<readonly BuildingFigures[]> {
    return assetsWithFigures(assets, context);
  }
}
