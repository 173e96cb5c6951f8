/** What a right-sizing option touches, as buildings with their figures. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { Asset } from '../options/option.view.ts';
import { type BuildingFigures, buildingsWithFigures } from './building-figures.ts';
import { LikeExemplar, RightSizingOption } from './right-sizing.view.ts';

const figuresOf = (context: Context): Promise<ReadonlyMap<string, BuildingFigures>> =>
  context.remembered('buildings by code', async () => new Map((await buildingsWithFigures(context)).map((row) => [row.code, row])));

@Resolver(() => RightSizingOption)
export class RightSizingResolver {
  @FieldResolver(() => [Asset], { description: 'The building that changes, then those that take its teams in.' })
  async assets(@Root() { assets }: RightSizingOption, @Ctx() context: Context): Promise<readonly BuildingFigures[]> {
    const figures = await figuresOf(context);
    return assets.map(({ code }) => figures.get(code)!);
  }
}

@Resolver(() => LikeExemplar)
export class LikeExemplarResolver {
  @FieldResolver(() => Asset)
  async exemplar(@Root() { exemplar }: LikeExemplar, @Ctx() context: Context): Promise<BuildingFigures> {
    return (await figuresOf(context)).get(exemplar.code)!;
  }
}
