/** One calendar of every date that matters. */
import { Arg, Args, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { codeIn } from '../api/global-id.ts';
import { PageArgs, pageOf } from '../api/page.ts';
import { Refusal } from '../api/refusal.ts';
import { CalendarDate } from '../api/scalars.ts';
import { givenOf } from '../register/given.ts';
import { buildingsWithFigures } from './building-figures.ts';
import { type DatesWanted, datesThatMatter, isWanted, usualDueMonths } from './dates.ts';
import { DateKindEnum, DateStateEnum, DateThatMattersConnection } from './dates.view.ts';
import { estateOf } from './estate.store.ts';

const mostMonths = 120;

@Resolver()
export class DatesResolver {
  @Query(() => DateThatMattersConnection, {
    description:
      'Lease breaks and the notice for each, expiries, rent reviews, notices and ends of occupancies, beat-office reviews, protections and energy certificates, in the order of the calendar. The same as iCalendar at GET /export/dates.ics.',
  })
  async datesThatMatter(
    @Arg('from', () => CalendarDate, { nullable: true, description: 'The first day.' }) from: string | undefined,
    @Arg('to', () => CalendarDate, { nullable: true, description: 'The last day, included.' }) to: string | undefined,
    @Arg('kinds', () => [DateKindEnum], { nullable: true }) kinds: string[] | undefined,
    @Arg('states', () => [DateStateEnum], { nullable: true }) states: string[] | undefined,
    @Arg('onlyMissed', () => Boolean, { nullable: true, description: 'Only what is MISSED, whatever states says.' }) onlyMissed: boolean | undefined,
    @Arg('buildings', () => [ID], { nullable: true, description: 'Ids or codes.' }) buildings: string[] | undefined,
    @Arg('on', () => CalendarDate, { nullable: true, description: 'The day to judge on; the appraisal date unless said.' }) on: string | undefined,
    @Arg('dueWithinMonths', () => Int, {
      nullable: true,
      description: `Months ahead within which a day is DUE, 0 to ${mostMonths}; ${usualDueMonths} unless said.`,
    })
    dueWithinMonths: number | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<DateThatMattersConnection> {
    const [given, estate, figures] = [await givenOf(context), await estateOf(context), await buildingsWithFigures(context)];
    const wanted = {
      from,
      to,
      kinds,
      states: onlyMissed === true ? ['MISSED'] : states,
      buildings: buildings?.map((one) => codeIn(one, context.records.organisation)),
    };
    const asAt = { on: on ?? given.on, dueMonths: dueWithinMonths ?? usualDueMonths, tenantNoticeMonths: given.of('tenant-notice-months').value };
    refuseUnfit(wanted, asAt.dueMonths, estate.building);
    const shown = new Map(figures.map((row) => [row.code, row]));
    const found = datesThatMatter(estate, asAt).filter(isWanted(wanted));
    const rows = found.map((row) => ({ ...row, building: shown.get(row.building)! }));
    return { ...pageOf(rows, page, ({ key }) => key), on: asAt.on } as unknown as DateThatMattersConnection;
  }
}

function refuseUnfit({ from, to, buildings }: DatesWanted, dueMonths: number, known: ReadonlyMap<string, unknown>): void {
  if (from != null && to != null && to < from)
    throw new Refusal('BAD_USER_INPUT', 'The last day lies before the first.', { where: 'to', found: to, fix: `give a day on or after ${from}` });
  if (dueMonths < 0 || dueMonths > mostMonths)
    throw new Refusal('BAD_USER_INPUT', 'That is no number of months to look ahead.', {
      where: 'dueWithinMonths',
      found: String(dueMonths),
      fix: `ask for 0 to ${mostMonths}`,
    });
  const unknown = (buildings ?? []).filter((code) => !known.has(code));
  if (unknown.length > 0)
    throw new Refusal('NOT_FOUND', 'There is no such building.', {
      where: 'buildings',
      found: unknown.slice(0, 5).join(', ').slice(0, 200),
      fix: 'use ids that a list of buildings gave',
    });
}
