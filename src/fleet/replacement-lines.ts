/**
 * The lines of changing a vehicle at another time, or for another one, than doing nothing would: two chains over the same horizon,
 * line by line, with what each holds at the end at its value for the years it still has. Unequal lives are settled by following both chains. Money
 * already spent counts nowhere; VAT that cannot be recovered is our cash and the exchequer's.
 */
import { noFlow, smallestCapitalReceipt } from '../appraisal/index.ts';
import { type Contribution, known } from '../options/contribution.ts';
import { derivedInput, type Input } from '../options/input.ts';
import type { Line } from '../options/option.ts';
import type { NewVehicle } from './new-vehicle.ts';
import { chainWith, doingNothing, keptYears, type ReplacementCase } from './replacement-case.ts';
import type { Chain } from './replacement-chain.ts';
import { runningLines } from './replacement-running-lines.ts';

export interface Change {
  /** The year index in which the one held now goes. */
  readonly firstChange: number;
  readonly bought: NewVehicle;
}

type Money = Pick<Line, 'cashClass' | 'ledger' | 'transfer'> & { readonly isReceipt?: boolean; readonly isResidual?: boolean };
const capital: Money = { cashClass: 'CASH_CAPITAL', ledger: 'CAPITAL', transfer: false };
export const revenue: Money = { cashClass: 'CASH_BUDGET', ledger: 'REVENUE', transfer: false };

/** The lines of a change, against doing nothing. */
export function changeContribution(one: ReplacementCase, { firstChange, bought }: Change): Contribution {
  const nothing = doingNothing(one);
  const chain = chainWith(bought, firstChange, one);
  const settledFrom = Math.min(one.horizon, Math.min(firstChange, one.policyYear) + 1);
  const ours: Sides = { one, chain, bought, nothing, settledFrom };
  const lines = [...purchaseLines(ours), ...saleLines(ours), ...runningLines(ours), rentVatLine(ours)];
  return {
    ...known(
      lines.filter(({ amounts }) => amounts.some((amount) => Math.abs(amount) > 1e-9)),
      6,
    ),
    missing: [...one.work.missing, ...bought.missing, ...(one.usual === bought ? [] : one.usual.missing)],
  };
}

export interface Sides {
  readonly one: ReplacementCase;
  readonly chain: Chain;
  readonly bought: NewVehicle;
  readonly nothing: Chain;
  /** The first full year after the earlier of the two changes: later ones belong to the chains and recur. */
  readonly settledFrom: number;
}

const nothingIn = ({ one }: Sides): number[] => noFlow(one.horizon);

export function lineOf(
  sides: Sides,
  label: string,
  amounts: readonly number[],
  money: Money,
  formula: string,
  inputs: readonly Input[],
  nature: Line['nature'],
): Line {
  return { label, nature, bearer: 'ORGANISATION', amounts, settledFrom: sides.settledFrom, formula, inputs, ...money };
}

/** What is spent at each change: less of it than doing nothing is positive. The first change stands apart where it comes sooner. */
function purchaseLines(sides: Sides): readonly Line[] {
  const { one, chain, bought, nothing } = sides;
  const isSooner = chain.firstChange < nothing.firstChange && chain.changes.length > 0;
  const split = (ours: number, usual: number): readonly [number[], number[]] => {
    const [first, later] = [nothingIn(sides), nothingIn(sides)];
    for (const year of chain.changes) (isSooner && year === chain.firstChange ? first : later)[year]! -= ours;
    for (const year of nothing.changes) later[year]! += usual;
    return [first, later];
  };
  const inputs = [...bought.priceInputs, ...one.usual.priceInputs];
  const life = derivedInput('years that each is kept', keptYears(bought, one), 'years', 'replacement_rules.csv, or else the economic life');
  const change = split(one.changeCost.value!, one.changeCost.value!);
  const [now, later] = split(bought.price, one.usual.price);
  const [vatNow, vatLater] = split(bought.vat, one.usual.vat);
  const vat: Money = { ...capital, transfer: true };
  const lines = (label: string, amounts: readonly number[], money: Money, formula: string, of: readonly Input[]) =>
    lineOf(sides, label, amounts, money, formula, of, 'ONE_OFF');
  return [
    lines('New vehicle', now, capital, 'price with conversion, without VAT', inputs),
    lines('Later purchases, against doing nothing', later, capital, 'each change of either chain, at today’s price', [...inputs, life]),
    lines('VAT on the new vehicle', vatNow, vat, '20 % of what is a car and not a marked emergency car', inputs),
    lines('VAT on later purchases, against doing nothing', vatLater, vat, '20 % of what is a car and not a marked emergency car', inputs),
    lines(
      'Fitting out again, against doing nothing',
      change[0].map((amount, year) => amount + change[1][year]!),
      revenue,
      'each change × what it costs besides the price',
      [one.changeCost],
    ),
  ];
}

/** What is sold at each change, and what is held at the horizon at its market value. */
function saleLines(sides: Sides): readonly Line[] {
  const { one, chain, nothing } = sides;
  const [first, large, small, returned] = [nothingIn(sides), nothingIn(sides), nothingIn(sides), nothingIn(sides)];
  const firstSale = chain.firstChange < nothing.firstChange ? chain.sales.get(chain.firstChange) : undefined;
  const book = (year: number, amount: number, sign: 1 | -1) => {
    (amount < 0 ? returned : amount > smallestCapitalReceipt ? large : small)[year]! += sign * amount;
  };
  for (const [year, amount] of chain.sales)
    if (firstSale !== undefined && year === chain.firstChange) first[year]! += amount;
    else book(year, amount, 1);
  for (const [year, amount] of nothing.sales) book(year, amount, -1);
  const end = nothingIn(sides);
  end[one.horizon] = chain.worthAtEnd - nothing.worthAtEnd;
  const worth = [derivedInput('worth today', one.held.worth(0), 'GBP', `vehicles.csv: ${one.vehicle.code}, market_value, or the resale curve`)];
  const receipt: Money = { ...capital, isReceipt: true };
  const lines = (label: string, amounts: readonly number[], money: Money, formula: string) => lineOf(sides, label, amounts, money, formula, worth, 'ONE_OFF');
  return [
    lines('Sale of the old vehicle', first, (firstSale ?? 0) > smallestCapitalReceipt ? receipt : revenue, 'what it fetches; £10,000 or less is revenue'),
    lines('Later sales, against doing nothing', large, receipt, 'what each fetches at the change'),
    lines('Later sales of £10,000 or less, against doing nothing', small, revenue, 'what each fetches at the change'),
    lines('Hired vehicles that go back, against doing nothing', returned, revenue, 'damage and reinstatement at the end of each hire'),
    lines(
      'Worth of what is held at the horizon, against doing nothing',
      end,
      { ...capital, isResidual: true },
      'for the years it still has: what they would cost as equivalent annual cost, less running, and its price at the end',
    ),
  ];
}

/** VAT on rents that is not recovered. The one held now goes in the same year in both chains where either is hired. */
function rentVatLine(sides: Sides): Line {
  const { one, chain, bought, nothing } = sides;
  const paid = (vehicle: NewVehicle, { firstChange }: Chain, year: number) => (year > firstChange ? (vehicle.hire?.vatPa ?? 0) : 0);
  const amounts = nothingIn(sides).map((_, year) => paid(one.usual, nothing, year) - paid(bought, chain, year));
  const inputs = [...(bought.hire?.inputs ?? []), ...(one.usual.hire?.inputs ?? [])];
  const money = { ...revenue, transfer: true };
  return lineOf(
    sides,
    'VAT on rent that is not recovered, against doing nothing',
    amounts,
    money,
    'rent and excess miles × VAT × its share that is blocked',
    inputs,
    'RECURRING',
  );
}
