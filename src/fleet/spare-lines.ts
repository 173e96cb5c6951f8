/** The lines of so many spares over the horizon, bought in one of its years. */
import { type Contribution, contributed, known, leftOut, recurringLine, unknown } from '../options/contribution.ts';
import { derivedInput, type Input } from '../options/input.ts';
import type { Line } from '../options/option.ts';
import { chainOf } from './replacement-chain.ts';
import type { Spare } from './spare.ts';

const capital = { cashClass: 'CASH_CAPITAL', ledger: 'CAPITAL', transfer: false } as const;

export function spareContribution(spare: Spare, count: number, horizon: number, boughtIn = 0): Contribution {
  const kit = spare.kit.map((one) => kitContribution(one, count, horizon, boughtIn));
  return contributed(purchase(spare, count, horizon, boughtIn), fixedContribution(spare, count, horizon, boughtIn), ...kit);
}

function purchase({ role, bought, renewal, life }: Spare, count: number, horizon: number, boughtIn: number): Contribution {
  if (bought === null || renewal === null) {
    const where = `vehicle_offers.csv: an offer to buy for ${role ?? 'a role that the rule names'} with a price, or vehicles.csv: replacement_price`;
    return unknown({ what: 'price of a spare', where, treatment: leftOut, hides: 'ONE_OFF_COST' });
  }
  const { changes, sales, worthAtEnd } = chainOf(bought.ageing, renewal, boughtIn, life, horizon);
  const inYears = (amountIn: (year: number) => number) => Array.from({ length: horizon + 1 }, (_, year) => count * amountIn(year));
  const atChanges = (amount: number) => inYears((year) => (changes.includes(year) ? amount : 0));
  const kept = derivedInput('years that each is kept', life, 'years', 'replacement_rules.csv, or else the economic life');
  const many = derivedInput('spares', count, 'vehicles', 'what the option proposes');
  const line = (label: string, amounts: readonly number[], money: Partial<Line>, formula: string, inputs: readonly Input[]): Line => {
    const settledFrom = boughtIn + 1;
    return { label, nature: 'ONE_OFF', bearer: 'ORGANISATION', amounts, settledFrom, formula, inputs: [many, ...inputs], ...capital, ...money };
  };
  const lines = [
    line('Buy', atChanges(-bought.price), {}, 'spares × price with conversion, without VAT, at each change', [...bought.priceInputs, kept]),
    line('VAT on it', atChanges(-bought.vat), { transfer: true }, '20 % of what is a car and not a marked emergency car', bought.priceInputs),
    line(
      'Sale of each when it is replaced',
      inYears((year) => (year > boughtIn ? (sales.get(year) ?? 0) : 0)),
      { isReceipt: true },
      'what it fetches',
      [kept],
    ),
    line(
      'Worth of what is held at the horizon',
      inYears((year) => (year === horizon ? worthAtEnd : 0)),
      { isResidual: true },
      'market value at its age then',
      [kept],
    ),
  ];
  return {
    ...known(
      lines.filter(({ amounts }) => amounts.some((amount) => amount !== 0)),
      2,
    ),
    missing: bought.missing,
  };
}

function fixedContribution({ role, renewal, fixed, life }: Spare, count: number, horizon: number, boughtIn: number): Contribution {
  const full = Array.from({ length: horizon + 1 }, (_, year) => (year <= boughtIn ? 0 : 1));
  const stated = renewal?.ageing.basis === 'STATED' ? chainOf(renewal.ageing, renewal, boughtIn, life, horizon).running : null;
  const amounts = full.map((share, year) => -count * share * (stated === null ? fixed.value! : (stated[year]?.stated ?? 0)));
  const formula = stated === null ? 'spares × tax, insurance and other fixed cost; miles are not added' : 'spares × running cost as stated for its age';
  const lines = [recurringLine(amounts, full, { label: 'Running cost of it', cashClass: 'CASH_BUDGET', formula, inputs: [fixed] })];
  if (stated !== null || !fixed.name.startsWith('spare-fixed')) return known(lines, 1);
  const where = `cost_lines.csv: tax, insurance and telematics of vehicles of the role ${role ?? ''}`.trim();
  return unknown({ what: 'fixed cost of a spare', where, treatment: 'priced at the high end of its assumption', hides: 'NOTHING' }, lines);
}

function kitContribution(one: Input, count: number, horizon: number, boughtIn: number): Contribution {
  if (one.value === null)
    return unknown({ what: `price of ${one.name}`, where: 'equipment.csv: replacement_price', treatment: leftOut, hides: 'ONE_OFF_COST' });
  const amounts = Array.from({ length: horizon + 1 }, (_, year) => (year === boughtIn ? -count * one.value! : 0));
  const about = { label: `Kit: ${one.name}`, formula: 'spares × mean price today', inputs: [one] };
  return known([{ ...about, nature: 'ONE_OFF', bearer: 'ORGANISATION', amounts, settledFrom: boughtIn + 1, ...capital }], 1);
}
