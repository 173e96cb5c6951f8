/** How many desks, and whether several buildings fit into one. */
import { GraphQLFloat } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { codeIn } from '../api/global-id.ts';
import { Refusal } from '../api/refusal.ts';
import type { Given } from '../assumptions/given.ts';
import { givenOf } from '../register/given.ts';
import { growthByTeam } from '../register/headcount.ts';
import { buildingsWithFigures } from './building-figures.ts';
import { type DeskAssumptions, homesOf, needOfBuildings, needOfTeams } from './desk-need.ts';
import { DeskNeed } from './desk-need.view.ts';
import { mergeTest } from './desk-need-merge.ts';
import { MergeTest } from './desk-need-merge.view.ts';
import type { Count, SummedSeries } from './desk-need-series.ts';
import { estateOf } from './estate.store.ts';
import { readingsOf } from './utilisation.store.ts';

const most = 100;

@ArgsType()
class DeskArgs {
  @Field(() => GraphQLFloat, { nullable: true, description: 'Of the daily peaks that must find a desk, 0 to 1; the assumption unless said.' })
  percentile?: number;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Accepted chance that more come than there are desks, 0.0001 to 0.5.' })
  risk?: number;

  @Field(() => GraphQLFloat, { nullable: true, description: 'How much people of one team come together, 0 to 1.' })
  correlation?: number;

  @Field(() => GraphQLFloat, { nullable: true, description: 'Desks for each FTE, 0.1 to 2.' })
  deskRatio?: number;

  @Field(() => ID, { nullable: true, description: 'A scenario by name; the assumptions as recorded unless said.' })
  scenario?: string;
}

@Resolver()
export class DeskNeedResolver {
  @Query(() => DeskNeed, {
    description: 'Desks for the people of some buildings, or of some teams: by counts, by attendance, with teams that come together, and by a ratio.',
  })
  async deskNeed(
    @Arg('buildings', () => [ID], { nullable: true, description: 'Ids or codes; give these or teams.' }) buildings: string[] | undefined,
    @Arg('teams', () => [ID], { nullable: true, description: 'Ids or codes; give these or buildings.' }) teams: string[] | undefined,
    @Args(() => DeskArgs) asked: DeskArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    const { organisation } = context.records;
    const [estate, given] = [await estateOf(context), await givenOf(context, { scenario: asked.scenario })];
    if ((buildings == null) === (teams == null))
      throw new Refusal('BAD_USER_INPUT', 'Ask for buildings or for teams.', { where: 'buildings', fix: 'give one of the two lists' });
    const assumed = { ...assumptionsOf(asked, given), growth: growthByTeam(estate.establishments, given) };
    const codes = buildings == null ? known('teams', teams!, estate.team, organisation) : known('buildings', buildings, estate.building, organisation);
    const homes = buildings == null ? homesOf(codes, estate) : codes;
    const counts = await countsIn(context, homes);
    const need = buildings == null ? needOfTeams(codes, counts, estate, assumed) : needOfBuildings(codes, counts, estate, assumed);
    const desks = homes.reduce<number | null>((sum, code) => {
      const more = estate.building.get(code)!.desks;
      return sum === null || more === null ? null : sum + more;
    }, 0);
    return { ...need, ...assumed, desks, counted: await shown(context, need.counted) };
  }

  @Query(() => MergeTest, {
    description: 'Whether the people of some buildings fit into one beside those who are there, by the added-up series and never by the sum of peaks.',
  })
  async mergeTest(
    @Arg('buildings', () => [ID], { description: 'Those that move, by id or code.' }) buildings: string[],
    @Arg('into', () => ID, { description: 'The building that takes them in.' }) into: string,
    @Arg('percentile', () => GraphQLFloat, { nullable: true, description: '0 to 1; the assumption unless said.' }) percentile: number | undefined,
    @Arg('scenario', () => ID, { nullable: true }) scenario: string | undefined,
    @Ctx() context: Context,
  ): Promise<object> {
    const { organisation } = context.records;
    const [estate, given] = [await estateOf(context), await givenOf(context, { scenario })];
    const [codes, [home]] = [known('buildings', buildings, estate.building, organisation), known('into', [into], estate.building, organisation)];
    const assumed = assumptionsOf(percentile === undefined ? {} : { percentile }, given);
    const counts = await countsIn(context, [...new Set([...codes, home!])]);
    const test = mergeTest(codes, estate.building.get(home!)!, counts, estate, assumed.percentile);
    return { ...test, into: (await figuresOf(context)).get(home!)!, counted: await shown(context, test.counted) };
  }
}

function assumptionsOf({ percentile, risk, correlation, deskRatio }: DeskArgs, given: Given): Omit<DeskAssumptions, 'growth'> {
  return {
    percentile: within('percentile', percentile ?? given.of('desk-percentile').value, 0, 1),
    risk: within('risk', risk ?? given.of('desk-risk').value, 0.0001, 0.5),
    correlation: within('correlation', correlation ?? given.of('attendance-correlation').value, 0, 1),
    ratio: within('deskRatio', deskRatio ?? given.of('desk-ratio').value, 0.1, 2),
  };
}

function within(where: string, found: number, low: number, high: number): number {
  if (found >= low && found <= high) return found;
  throw new Refusal('BAD_USER_INPUT', `This takes ${low} to ${high}.`, { where, found: String(found), fix: `write ${low} to ${high}` });
}

/** The codes that ids or codes name, each once. Refuses what names nothing, none at all, and more than 100. */
function known(where: string, asked: readonly string[], all: ReadonlyMap<string, unknown>, organisation: string): readonly string[] {
  within(where, asked.length, 1, most);
  const codes = [...new Set(asked.map((one) => codeIn(one, organisation)))];
  const unknown = codes.filter((code) => !all.has(code));
  if (unknown.length === 0) return codes;
  const found = unknown.slice(0, 5).join(', ').slice(0, 200);
  throw new Refusal('NOT_FOUND', 'There is nothing of that id or code.', { where, found, fix: 'use ids or codes that a list gave' });
}

const countsIn = async (context: Context, codes: readonly string[]): Promise<readonly Count[]> =>
  (await Promise.all(codes.map((code) => readingsOf(context, code)))).flat();

const figuresOf = async (context: Context) => new Map((await buildingsWithFigures(context)).map((row) => [row.code, row]));

async function shown(context: Context, counted: SummedSeries | null): Promise<object | null> {
  if (counted === null) return null;
  const figures = await figuresOf(context);
  return { ...counted, buildings: counted.buildings.map((one) => ({ ...one, building: figures.get(one.building)! })) };
}
