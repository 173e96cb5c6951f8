/** Who is asked about, and under which assumptions. */
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { Refusal } from '../api/refusal.ts';
import { CalendarDate, Year } from '../api/scalars.ts';
import type { Assumption as AssumptionRow } from '../assumptions/assumption.ts';
import { assumptionsShown } from './assumptions-shown.ts';
import { givenOf } from './given.ts';
import { scenariosShown } from './own-scenarios.ts';
import { organisationRecords } from './records.ts';
import { registerOf } from './register.store.ts';
import type { Organisation } from './register.ts';
import { Assumption, ScenarioView } from './register.view.ts';

@Resolver()
export class RegisterResolver {
  @Query(() => organisationRecords.view.type, { description: 'The organisation of the asker.' })
  async organisation(@Ctx() context: Context): Promise<object> {
    return (await registerOf(context)).organisation;
  }

  @Query(() => [Assumption], { description: 'Without a day, every row; with one, what is in force on it, as recorded by another day.' })
  async assumptions(
    @Arg('key', () => String, { nullable: true }) key: string | undefined,
    @Arg('on', () => CalendarDate, { nullable: true }) on: string | undefined,
    @Arg('asRecordedAt', () => CalendarDate, { nullable: true }) asRecordedAt: string | undefined,
    @Ctx() context: Context,
  ): Promise<readonly AssumptionRow[]> {
    const { ownAssumptions } = await registerOf(context);
    const found = assumptionsShown(context.shipped, ownAssumptions, { key, on, asRecordedAt });
    if (key != null && !context.shipped.assumptions.some((one) => one.key === key))
      throw new Refusal('BAD_USER_INPUT', 'There is no such assumption.', { where: 'key', found: key.slice(0, 60), fix: 'ask without a key to see them all' });
    return found;
  }

  @Query(() => [ScenarioView], {
    description: "Named changes of the assumptions, of people, target and medium-term plan: shipped ones, and the organisation's own in every version.",
  })
  async scenarios(@Ctx() context: Context): Promise<readonly ScenarioView[]> {
    return scenariosShown((await registerOf(context)).ownScenarios, context.shipped.scenarios);
  }
}

@Resolver(() => organisationRecords.view.type)
export class OrganisationResolver {
  @FieldResolver(() => Int, { description: 'Raised by every import that changes something.' })
  async dataVersion(@Ctx() context: Context): Promise<number> {
    return await context.version();
  }

  @FieldResolver(() => Year, { description: 'Year 0, whose prices every figure is in.' })
  async priceBase(@Root() _organisation: Organisation, @Ctx() context: Context): Promise<string> {
    return (await givenOf(context)).base;
  }
}
