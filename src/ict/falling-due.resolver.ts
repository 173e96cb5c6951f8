/** What falls out of support, between which days. */
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { codeIn } from '../api/global-id.ts';
import { Refusal } from '../api/refusal.ts';
import { CalendarDate } from '../api/scalars.ts';
import { financialYearContaining } from '../appraisal/index.ts';
import { givenOf } from '../register/given.ts';
import { fallingDue, type Grouping, grouped } from './falling-due.ts';
import { GroupingEnum, ItLifecycle, MilestoneEnum } from './falling-due.view.ts';
import { ictOf } from './ict.store.ts';
import type { ItClass } from './it-class.ts';
import { ItClassEnum } from './it-class.view.ts';
import type { Milestone } from './lifecycle.ts';

const mostItems = 500;

@Resolver()
export class FallingDueResolver {
  @Query(() => ItLifecycle, { description: 'What comes to an end between two days, at what replacing it costs today.' })
  async itLifecycle(
    @Arg('from', () => CalendarDate, { nullable: true, description: 'The first day; the appraisal date unless said.' }) from: string | undefined,
    @Arg('to', () => CalendarDate, { description: 'The last day, included.' }) to: string,
    @Arg('milestone', () => MilestoneEnum, { nullable: true, description: 'Which end; END_OF_SECURITY unless said.' }) milestone: Milestone | undefined,
    @Arg('by', () => GroupingEnum, { nullable: true, description: 'What to sum up by; FINANCIAL_YEAR unless said.' }) by: Grouping | undefined,
    @Arg('classes', () => [ItClassEnum], { nullable: true }) classes: ItClass[] | undefined,
    @Arg('sites', () => [ID], { nullable: true, description: 'Ids or codes.' }) sites: string[] | undefined,
    @Arg('items', () => Int, { nullable: true, description: `How many of the single items, 0 to ${mostItems}; 50 unless said.` }) count: number | undefined,
    @Ctx() context: Context,
  ): Promise<object> {
    const [ict, given] = [await ictOf(context), await givenOf(context)];
    const asked = {
      milestone: milestone ?? 'END_OF_SECURITY',
      from: from ?? given.on,
      to,
      classes: classes ?? undefined,
      sites: sites?.map((one) => codeIn(one, context.records.organisation)),
    };
    refuseUnfit(asked.from, to, count ?? 50);
    const found = fallingDue(asked, ict, given);
    const items = found.items
      .slice(0, count ?? 50)
      .map((item) => ({ ...item, quantity: item.asset.quantity, financialYear: financialYearContaining(item.on!) }));
    return { ...asked, ...found, items, groups: grouped(found.items, by ?? 'FINANCIAL_YEAR') };
  }
}

function refuseUnfit(from: string, to: string, count: number): void {
  if (to < from) throw new Refusal('BAD_USER_INPUT', 'The last day lies before the first.', { where: 'to', found: to, fix: `give a day on or after ${from}` });
  if (count < 0 || count > mostItems)
    throw new Refusal('BAD_USER_INPUT', 'That is no number of items to show.', { where: 'items', found: String(count), fix: `ask for 0 to ${mostItems}` });
}
