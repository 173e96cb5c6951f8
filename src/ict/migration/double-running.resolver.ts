/** What is paid twice while systems move, month by month, and what a move that slips costs. */
import { Arg, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../access/context.ts';
import { codeIn } from '../../api/global-id.ts';
import { Refusal } from '../../api/refusal.ts';
import { monthsFrom } from '../../appraisal/index.ts';
import type { Given } from '../../assumptions/given.ts';
import { givenOf } from '../../register/given.ts';
import { ictOf } from '../ict.store.ts';
import type { IctSnapshot } from '../snapshot.ts';
import { askedLeavers } from './asked-leavers.ts';
import { costOfSlipping } from './cost-of-slipping.ts';
import { doubleRunning, type DoubleRunning as Ledger, mostMonths, usualMonths } from './double-running.ts';
import { CostOfSlipping, DoubleRunning } from './double-running.view.ts';
import { doubleRunningShown } from './double-running-shown.ts';
import { slipped } from './leaver.ts';

const longestSlip = 60;

interface Shown {
  readonly asked: { readonly ledger: Ledger; readonly ict: IctSnapshot; readonly given: Given };
}

@Resolver(() => DoubleRunning)
export class DoubleRunningResolver {
  @Extensions({ complexity: 200 })
  @Query(() => DoubleRunning, {
    description:
      'What is paid for the old place and the new, month by month, while systems leave. A host, a room or a contract is paid for until the last thing that needs it has left. Without options, systems and waves: everything that is planned to leave.',
  })
  async doubleRunning(
    @Arg('plan', () => [ID], { nullable: true, description: 'All that a plan has chosen, by the ids that it gave; what is not about systems is left out.' })
    plan: string[] | undefined,
    @Arg('options', () => [ID], { nullable: true, description: 'Options to move systems or to switch them off.' })
    options: string[] | undefined,
    @Arg('systems', () => [ID], { nullable: true, description: 'Systems, by id or code; each by the way that is intended, or else the cheapest.' })
    systems: string[] | undefined,
    @Arg('waves', () => [ID], { nullable: true, description: 'Planned waves, by id or code.' }) waves: string[] | undefined,
    @Arg('switchOff', () => [ID], { nullable: true, description: 'Systems or machines that are switched off besides.' }) switchOff: string[] | undefined,
    @Arg('slipBy', () => Int, { nullable: true, description: `Months by which everything comes later than planned, 0 to ${longestSlip}.` })
    slipBy: number | undefined,
    @Arg('months', () => Int, { nullable: true, description: `How many, 1 to ${mostMonths}; until the last line and commitment have ended unless said.` })
    months: number | undefined,
    @Arg('scenario', () => ID, { nullable: true, description: 'A scenario by name; the assumptions as recorded unless said.' }) scenario: string | undefined,
    @Ctx() context: Context,
  ): Promise<object> {
    within('slipBy', slipBy ?? 0, 0, longestSlip);
    within('months', months ?? 1, 1, mostMonths);
    const [ict, given] = [await ictOf(context), await givenOf(context, { scenario })];
    const leavers = askedLeavers({ plan, options, systems, waves, switchOff }, ict, given).map((leaver) => slipped(leaver, slipBy ?? 0, given));
    const span = usualMonths(leavers, ict, given);
    const ledger = doubleRunning(leavers, months == null ? span : monthsFrom(span[0]!.firstDay, months), ict, given);
    return { ...doubleRunningShown(ledger, ict, given), asked: { ledger, ict, given } };
  }

  @FieldResolver(() => CostOfSlipping, { description: 'What it costs when what is asked about comes later: everything, or some waves or systems of it.' })
  costOfSlipping(
    @Root() { asked: { ledger, ict, given } }: Shown,
    @Arg('months', () => Int, { defaultValue: 1, description: `1 to ${longestSlip}.` }) months: number,
    @Arg('waves', () => [ID], { nullable: true }) waves: string[] | undefined,
    @Arg('systems', () => [ID], { nullable: true }) systems: string[] | undefined,
  ): CostOfSlipping {
    within('months', months, 1, longestSlip);
    const named = new Set([...(waves ?? []), ...(systems ?? [])].map((one) => codeIn(one, ict.organisation.code)));
    const isLate = waves == null && systems == null ? () => true : ({ code, wave }: Ledger['leavers'][number]) => named.has(code) || named.has(wave ?? '');
    if (ledger.leavers.length > 0 && !ledger.leavers.some(isLate))
      throw new Refusal('NOT_FOUND', 'None of those is among what leaves.', {
        where: 'waves, systems',
        found: [...named].join(', ').slice(0, 200),
        fix: 'name waves or systems of this answer',
      });
    return costOfSlipping(ledger, months, isLate, ict, given);
  }
}

function within(where: string, found: number, least: number, most: number): void {
  if (found < least || found > most)
    throw new Refusal('BAD_USER_INPUT', `This takes ${least} to ${most}.`, { where, found: String(found), fix: `write ${least} to ${most}` });
}
