/** What each further spare would give. */
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { Refusal } from '../api/refusal.ts';
import { givenOf } from '../register/given.ts';
import { buyingOf } from './buying.ts';
import { capabilityGround } from './capability.ts';
import { capabilityAsked } from './capability-asked.ts';
import type { Scope } from './capability-group.ts';
import { groupsAsked } from './capability-report.ts';
import { CapabilityScopeEnum } from './capability-words.view.ts';
import { extraSpares } from './extra-spares.ts';
import { ExtraSpares } from './extra-spares.view.ts';
import { fleetOf } from './fleet.store.ts';

const mostSpares = 10;

@Resolver()
export class ExtraSparesResolver {
  @Query(() => [ExtraSpares], {
    description: 'For a growth bid: what the first, second and third extra spare of each rule and area give, and what each point and shift costs.',
  })
  async extraSpares(
    @Arg('rules', () => [ID], { nullable: true, description: 'Rules by id or code; all unless said.' }) rules: string[] | undefined,
    @Arg('areas', () => [ID], { nullable: true, description: 'Areas by id or code; all unless said.' }) areas: string[] | undefined,
    @Arg('most', () => Int, { nullable: true, description: `How many spares, 1 to ${mostSpares}; 3 unless said.` }) most: number | undefined,
    @Arg('scope', () => CapabilityScopeEnum, { nullable: true, description: 'Another reading of the rules than their own.' }) scope: Scope | undefined,
    @Arg('scenario', () => ID, { nullable: true, description: 'A scenario by name; the assumptions as recorded unless said.' }) scenario: string | undefined,
    @Ctx() context: Context,
  ): Promise<readonly object[]> {
    const count = most ?? 3;
    if (count < 1 || count > mostSpares)
      throw new Refusal('BAD_USER_INPUT', `This takes 1 to ${mostSpares}.`, { where: 'most', found: String(count), fix: `write 1 to ${mostSpares}` });
    const [fleet, given] = [await fleetOf(context), await givenOf(context, { scenario })];
    const [ground, buying] = [capabilityGround(fleet, given), buyingOf(fleet, given)];
    return groupsAsked(ground, capabilityAsked({ rules, areas, scope }, fleet)).map((group) => extraSpares(group, count, ground, buying));
  }
}
