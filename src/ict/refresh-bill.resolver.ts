/** What refreshing costs at one life and at another, side by side. */
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { Refusal } from '../api/refusal.ts';
import { givenOf } from '../register/given.ts';
import { ictOf } from './ict.store.ts';
import type { ItClass } from './it-class.ts';
import { ItClassEnum } from './it-class.view.ts';
import { type LifeRange, refreshBill } from './refresh-bill.ts';
import { LifeRangeInput, RefreshBill } from './refresh-bill.view.ts';

const [mostYears, mostLives] = [20, 6];

@Resolver()
export class RefreshBillResolver {
  @Query(() => RefreshBill, { description: 'Capital, revenue and the charge on borrowing, by year, of refreshing devices at each of these lives.' })
  async refreshBill(
    @Arg('classes', () => [ItClassEnum]) classes: ItClass[],
    @Arg('lives', () => [LifeRangeInput], { description: `1 to ${mostLives} lives to lay side by side.` }) lives: LifeRangeInput[],
    @Arg('years', () => Int, { nullable: true, description: `Years from year 0, 1 to ${mostYears}; 5 unless said.` }) years: number | undefined,
    @Arg('smoothed', () => Boolean, { nullable: true, description: 'Replace no more in a year than units ÷ life; the rest waits.' }) smoothed:
      | boolean
      | undefined,
    @Arg('scenario', () => ID, { nullable: true }) scenario: string | undefined,
    @Ctx() context: Context,
  ): Promise<object> {
    const asked = { classes, lives: lives.map(rangeOf), years: years ?? 5, smoothed: smoothed ?? false };
    refuseUnfit(asked.lives, asked.years);
    return refreshBill(asked, await ictOf(context), await givenOf(context, { scenario }));
  }
}

const rangeOf = ({ shortest, longest }: LifeRangeInput): LifeRange => ({ shortest, longest: longest ?? shortest });

function refuseUnfit(lives: readonly LifeRange[], years: number): void {
  const refuse = (message: string, where: string, found: string, fix: string) => {
    throw new Refusal('BAD_USER_INPUT', message, { where, found, fix });
  };
  if (years < 1 || years > mostYears) refuse('That is no number of years to plan.', 'years', String(years), `ask for 1 to ${mostYears}`);
  if (lives.length < 1 || lives.length > mostLives) refuse('That is no number of lives to compare.', 'lives', String(lives.length), `give 1 to ${mostLives}`);
  const unfit = lives.find(({ shortest, longest }) => shortest < 1 || longest > 20 || longest < shortest);
  if (unfit !== undefined) refuse('That is no life of a device.', 'lives', `${unfit.shortest} to ${unfit.longest}`, 'give 1 to 20 years, the shortest first');
}
