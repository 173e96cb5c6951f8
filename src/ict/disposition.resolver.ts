/** Retire, keep or move: the seven ways of dealing with each system. */
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { codeIn } from '../api/global-id.ts';
import { PageArgs, pageOf } from '../api/page.ts';
import { passes, type Where } from '../api/record-filter.ts';
import { Refusal } from '../api/refusal.ts';
import { givenOf, underName } from '../register/given.ts';
import { SystemDispositionsConnection } from './disposition.view.ts';
import { dispositions } from './dispositions.ts';
import { ictOf } from './ict.store.ts';
import { itSystemRecords } from './records.ts';

@Resolver()
export class DispositionResolver {
  @Query(() => SystemDispositionsConnection, {
    description: 'What each system that still runs could become, with a cost each; the system that could gain most by what is known first.',
  })
  async dispositions(
    @Arg('systems', () => [ID], { nullable: true, description: 'Ids or codes; all unless said.' }) systems: string[] | undefined,
    @Arg('where', () => itSystemRecords.view.filter, { nullable: true }) where: Where | undefined,
    @Arg('scenario', () => ID, { nullable: true }) scenario: string | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<object> {
    const { organisation } = context.records;
    const [ict, given] = [await ictOf(context), await givenOf(context, { scenario })];
    const codes = systems?.map((one) => codeIn(one, organisation));
    const strange = (codes ?? []).filter((code) => !ict.system.has(code));
    if (strange.length > 0)
      throw new Refusal('NOT_FOUND', 'There is no such system.', {
        where: 'systems',
        found: strange.slice(0, 5).join(', ').slice(0, 200),
        fix: 'use ids that systems gave',
      });
    const all = await context.remembered(`dispositions ${underName({ scenario })}`, async () => dispositions(ict, given));
    const isWanted = passes(where, organisation);
    const wanted = all.filter(({ system }) => (codes?.includes(system.code) ?? true) && isWanted(system));
    return pageOf(wanted, page, ({ system }) => system.code);
  }
}
