/** E4.9: what is business as usual, and is it real. */
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { counted } from '../../options/counted.ts';
import { pounds } from '../../options/pounds.ts';
import { givenOf } from '../../register/given.ts';
import { hiddenPools } from '../../register/hidden-lines.ts';
import { registerOf } from '../../register/register.store.ts';
import type { AskedContext } from '../asked-context.ts';
import { itemsOf } from '../replacement/replacement-items.ts';
import { baselineLines, baselineWorksByStanding, type LinesOfStanding, replacementsDue, type WorksOfStanding } from './business-as-usual.ts';
import { BusinessAsUsual } from './business-as-usual.view.ts';

@Resolver()
export class BusinessAsUsualResolver {
  @Query(() => BusinessAsUsual, {
    description: 'The baseline that every option is measured against: which of it a budget holds, which work is paid for, what is past its life.',
  })
  async businessAsUsual(
    @Arg('scenario', () => ID, { nullable: true, description: 'A scenario by name; the assumptions as recorded unless said.' }) scenario: string | undefined,
    @Ctx() context: AskedContext,
  ): Promise<object> {
    const [given, { organisation, costPools, costLines }] = [await givenOf(context, { scenario }), await registerOf(context)];
    const readings = await Promise.all(context.families.map((family) => family.read(context)));
    const hidden = hiddenPools({ costPools }, context);
    const lines = baselineLines(costPools, costLines, given, ({ pool }) => !hidden.has(pool));
    const works = baselineWorksByStanding(
      readings.flatMap((reading) => reading.works?.(given) ?? []),
      given,
      organisation.horizonYears,
    );
    const { items } = await itemsOf(context, scenario);
    return { summary: summaryOf(lines, works), lines, works, replacements: replacementsDue(items, given.on) };
  }
}

function summaryOf(lines: readonly LinesOfStanding[], works: readonly WorksOfStanding[]): string {
  const amount = (standing: string) => lines.find((one) => one.standing === standing)?.amount ?? 0;
  const unknown = lines.find(({ standing }) => standing === 'UNKNOWN')?.lines ?? 0;
  const straw = works.filter(({ standing }) => standing !== 'FUNDED').reduce((sum, { cost, counted: counts }) => sum + cost - counts, 0);
  return [
    `${pounds(amount('TIED_TO_LEDGER'))} a year is tied to a ledger code, ${pounds(amount('IN_BUDGET_WITHOUT_CODE'))} is in a budget without one,`,
    `${pounds(amount('IN_NO_BUDGET'))} is in no budget, and ${counted(unknown, 'line')} ${unknown === 1 ? 'is' : 'are'} UNKNOWN;`,
    `${pounds(straw)} of work counts for nothing, because nobody has paid for it or said that it would be done.`,
  ].join(' ');
}
