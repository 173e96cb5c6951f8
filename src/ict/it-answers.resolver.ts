/** Calls to the helpdesk, renewals, red systems, and hosts that fall due before they are empty. */
import { GraphQLFloat } from 'graphql';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { Refusal } from '../api/refusal.ts';
import { givenOf } from '../register/given.ts';
import { helpdeskDemand } from './helpdesk.ts';
import { ictOf } from './ict.store.ts';
import { HelpdeskDemand, LegacyRedList, RefreshOrMove, Renewals } from './it-answers.view.ts';
import { isRed } from './legacy-seen.ts';
import { refreshOrMove } from './refresh-or-move.ts';
import { renewals } from './renewals.ts';

const mostYears = 20;

@Resolver()
export class ItAnswersResolver {
  @Query(() => HelpdeskDemand, { description: 'How much more the helpdesk is asked than a year before, and about which systems.' })
  async helpdeskDemand(@Ctx() context: Context): Promise<object> {
    return helpdeskDemand(await ictOf(context), await givenOf(context));
  }

  @Query(() => Renewals, { description: 'What it costs when suppliers raise their prices at the next renewal, each held by its cap.' })
  async licenceRenewals(
    @Arg('rise', () => GraphQLFloat, { description: 'The rise, as a fraction from -1 to 10: 0.2 is twenty per cent.' }) rise: number,
    @Arg('years', () => Int, { nullable: true, description: `Years from year 0, 1 to ${mostYears}; 5 unless said.` }) years: number | undefined,
    @Ctx() context: Context,
  ): Promise<object> {
    if (!(rise >= -1 && rise <= 10))
      throw new Refusal('BAD_USER_INPUT', 'That is no rise of a price.', { where: 'rise', found: String(rise), fix: 'give a fraction, for example 0.2' });
    if (years != null && (years < 1 || years > mostYears))
      throw new Refusal('BAD_USER_INPUT', 'That is no number of years.', { where: 'years', found: String(years), fix: `ask for 1 to ${mostYears}` });
    return renewals(rise, years ?? 5, await ictOf(context), await givenOf(context));
  }

  @Query(() => LegacyRedList, { description: 'Systems that are red by the legacy framework.' })
  async legacyRedList(@Ctx() context: Context): Promise<object> {
    const ict = await ictOf(context);
    const systems = ict.systems.filter(isRed).toSorted((one, other) => other.legacyScore! - one.legacyScore! || (one.code < other.code ? -1 : 1));
    return { count: ict.redSystems, restricted: context.clearance !== 'COVERT', systems };
  }

  @Query(() => [RefreshOrMove], { description: 'Hosts that fall due while all that runs on them is to move away: bridge with paid support, or refresh?' })
  async refreshOrMove(@Ctx() context: Context): Promise<readonly object[]> {
    return refreshOrMove(await ictOf(context), await givenOf(context));
  }
}
