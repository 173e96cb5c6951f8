/** Who we share with, host for or merge with on a day. */
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { CalendarDate } from '../api/scalars.ts';
import { registerOf } from './register.store.ts';
import { relationsInForce } from './relations-in-force.ts';
import { RelationInForce } from './relations-in-force.view.ts';

@Resolver()
export class RelationsInForceResolver {
  @Query(() => [RelationInForce], { description: 'Relations with other bodies that stand on a day: lead, cost share, exit, and what is open about them.' })
  async relationsInForce(
    @Arg('on', () => CalendarDate, { nullable: true, description: 'The appraisal date unless said.' }) on: string | undefined,
    @Ctx() context: Context,
  ): Promise<readonly RelationInForce[]> {
    const { organisation, organisationRelations } = await registerOf(context);
    return relationsInForce(organisationRelations, on ?? organisation.appraisalDate, organisation.code);
  }
}
