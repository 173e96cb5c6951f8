/** Buildings side by side. */
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { codeIn } from '../api/global-id.ts';
import { Refusal } from '../api/refusal.ts';
import { buildingsWithFigures } from './building-figures.ts';
import { buildingComparison } from './comparison.ts';
import { BuildingComparison } from './comparison.view.ts';

const mostCompared = 20;

@Resolver()
export class ComparisonResolver {
  @Query(() => BuildingComparison, { description: 'Buildings side by side on the same measures, with the definition of each, and what makes them unlike.' })
  async compareBuildings(
    @Arg('ids', () => [ID], { description: 'Ids or codes, 2 to 20 of them.' }) ids: string[],
    @Ctx() context: Context,
  ): Promise<BuildingComparison> {
    if (ids.length < 2 || ids.length > mostCompared)
      throw new Refusal('BAD_USER_INPUT', `A comparison holds 2 to ${mostCompared} buildings.`, {
        where: 'ids',
        found: String(ids.length),
        fix: 'name more, or fewer',
      });
    const all = new Map((await buildingsWithFigures(context)).map((row) => [row.code, row]));
    const found = (id: string) => all.get(codeIn(id, context.records.organisation));
    const unknown = ids.filter((id) => found(id) === undefined);
    if (unknown.length > 0)
      throw new Refusal('NOT_FOUND', 'There is no such building.', {
        where: 'ids',
        found: unknown.slice(0, 5).join(', ').slice(0, 200),
        fix: 'use ids that a list of buildings gave',
      });
    return buildingComparison(ids.map((id) => found(id)!)) as unknown as BuildingComparison;
  }
}
