/** What a closure touches, as buildings with their figures. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { Asset } from '../options/option.view.ts';
import { type BuildingFigures, buildingsWithFigures } from './building-figures.ts';
import { ClosureOption } from './closure.view.ts';

@Resolver(() => ClosureOption)
export class ClosureResolver {
  @FieldResolver(() => [Asset], { description: 'The building that closes, then those that take its teams in.' })
  assets(@Root() { assets }: ClosureOption, @Ctx() context: Context): readonly BuildingFigures[] | Promise<readonly BuildingFigures[]> {
    const name = 'buildings by code';
    const shown = (figures: ReadonlyMap<string, BuildingFigures>) => assets.map(({ code }) => figures.get(code)!);
    const ready = context.atHand<ReadonlyMap<string, BuildingFigures>>(name);
    return ready
      ? shown(ready)
      : context.remembered(name, async () => new Map((await buildingsWithFigures(context)).map((row) => [row.code, row]))).then(shown);
  }
}
