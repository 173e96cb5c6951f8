/** What really ends when things are switched off, and what the record of dependencies shows. */
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { codeIn } from '../api/global-id.ts';
import { Refusal } from '../api/refusal.ts';
import { givenOf } from '../register/given.ts';
import { byCode } from '../register/look-up.ts';
import { circles, idleHosts } from './circles.ts';
import { ictOf, itAssetsOf } from './ict.store.ts';
import { itRelease, yearlyRelease } from './pool-release.ts';
import { DependencyFindings, ItRelease } from './release.view.ts';
import { type ItAsset, thingOf } from './snapshot.ts';

const most = 500;

/** IT that is one of many alike and is not told apart from them in the snapshot. */
async function oneOfMany(codes: readonly string[], context: Context): Promise<ReadonlyMap<string, ItAsset>> {
  const wanted = new Set(codes);
  return byCode(codes.length === 0 ? [] : (await itAssetsOf(context)).filter(({ code }) => wanted.has(code)));
}

@Resolver()
export class ReleaseResolver {
  @Query(() => ItRelease, {
    description: 'What ends, and what it saves a year, when these are switched off together. A host is paid for until its last dependant leaves.',
  })
  async itRelease(
    @Arg('leaving', () => [ID], { description: `Systems or IT, as ids or codes, up to ${most}.` }) leaving: string[],
    @Ctx() context: Context,
  ): Promise<object> {
    const [ict, given] = [await ictOf(context), await givenOf(context)];
    const codes = leaving.map((one) => codeIn(one, context.records.organisation));
    const untold = codes.filter((code) => !ict.system.has(code) && !ict.asset.has(code));
    const many = await oneOfMany(untold, context);
    const strange = untold.filter((code) => !many.has(code));
    if (strange.length > 0)
      throw new Refusal('NOT_FOUND', 'There is no such system or IT.', {
        where: 'leaving',
        found: strange.slice(0, 5).join(', ').slice(0, 200),
        fix: 'use ids that systems or itAssets gave',
      });
    if (codes.length > most)
      throw new Refusal('BAD_USER_INPUT', 'Those are too many at once.', { where: 'leaving', found: String(codes.length), fix: `name up to ${most}` });
    const { lines, gone, stillNeeded, broken } = itRelease(codes, ict, given);
    const costs = lines.map((line) => ({ costLine: line.line, share: line.share, yearlySaving: yearlyRelease(line, given), because: line.because }));
    const things = (found: Iterable<string>) => [...found].flatMap((code) => thingOf(code, ict) ?? many.get(code) ?? []);
    return {
      yearlySaving: costs.reduce<number | null>((sum, { yearlySaving }) => (sum === null || yearlySaving === null ? null : sum + yearlySaving), 0),
      costs,
      gone: things(gone),
      stillNeeded: [...stillNeeded].flatMap(([code, others]) => things([code]).map((asset) => ({ asset, neededBy: things(others) }))),
      broken: broken.flatMap(({ from, to }) => things([from]).map((asset) => ({ asset, needs: things([to])[0]! }))),
    };
  }

  @Query(() => DependencyFindings, { description: 'Circles of dependencies, and hosts that nothing is known to need.' })
  async dependencyFindings(@Ctx() context: Context): Promise<object> {
    const ict = await ictOf(context);
    const things = (codes: readonly string[]) => codes.flatMap((code) => thingOf(code, ict) ?? []);
    return { circles: circles(ict).map(things), idle: things(idleHosts(ict)) };
  }
}
