/**
 * What a vehicle that is given up brings in, and the replacements that are no longer bought: the chain of vehicles that doing nothing would
 * follow, with what it would have fetched for each old one, and would still hold at the horizon, taken off. Its purchase price is spent and
 * decides nothing.
 */

import { smallestCapitalReceipt } from '../appraisal/index.ts';
import { type Contribution, contributed, known, nothingAsked, oneOffLine, unknown } from '../options/contribution.ts';
import { assumptionInput, derivedInput, type Input } from '../options/input.ts';
import type { Line } from '../options/option.ts';
import { recordInput } from '../options/record-input.ts';
import { capitalLine } from './capital-line.ts';
import type { ChangeCase } from './change-case.ts';
import { isOurs } from './funding.ts';
import { doingNothing, type ReplacementCase } from './replacement-case.ts';
import type { Vehicle } from './snapshot.ts';

/** Where others of ours drive its miles and miles are what wears it out, they are replaced the sooner instead: nothing is avoided. */
export type MilesAfter = 'DRIVEN_BY_OURS' | 'LEAVE_THE_FLEET';

export const releasedCapital = (vehicle: Vehicle, one: ChangeCase, miles: MilesAfter): Contribution =>
  isOurs(vehicle) ? contributed(receipt(vehicle, one), replacements(vehicle, one, miles)) : nothingAsked;

const worth = (vehicle: Vehicle): Input =>
  recordInput('market value', vehicle.marketValue, 'GBP', `vehicles.csv: ${vehicle.code}, market_value`, {
    source: vehicle.source,
    asAt: vehicle.valuedOn ?? vehicle.asAt,
    confidence: vehicle.confidence,
  });

type MoneyKind = Pick<Line, 'cashClass' | 'ledger' | 'isReceipt'>;
const moneyOf = (price: number): MoneyKind =>
  price > smallestCapitalReceipt
    ? { cashClass: 'CASH_CAPITAL', ledger: 'CAPITAL', isReceipt: true }
    : { cashClass: 'CASH_BUDGET', ledger: 'REVENUE', isReceipt: false };

/** What it fetches when it goes: its market value, or where that is put off what it, or the one that policy has bought in its place, is worth by then. */
function worthThen(vehicle: Vehicle, { given, changesIn, usualCase }: ChangeCase): Input {
  const today = worth(vehicle);
  if (given.startsIn === 0 || today.value === null) return today;
  const usual = usualCase(vehicle);
  const value = usual === null ? null : worthIn(usual, changesIn);
  return derivedInput(
    `market value in year ${changesIn}`,
    value,
    'GBP',
    `the ageing of the vehicle, or of the one that policy buys in its place (${today.source})`,
  );
}

function worthIn({ held, usual, policyYear, life }: ReplacementCase, year: number): number {
  return year <= policyYear ? held.worth(year) : usual.ageing.worth(((year - policyYear - 1) % life) + 1);
}

/** The price with the cost of sale beside it, and stripping the vehicle of its livery and kit, whatever it fetches. */
function receipt(vehicle: Vehicle, one: ChangeCase): Contribution {
  const { given, years, changesIn } = one;
  const [price, stripping] = [worthThen(vehicle, one), assumptionInput(given, 'vehicle-decommission-gbp')];
  const money = moneyOf(price.value ?? 0);
  const line = (amount: number, label: string, formula: string, inputs: readonly Input[]) =>
    oneOffLine(years.length, changesIn, amount, { ...money, label: `${label}, ${vehicle.code}`, formula, inputs });
  const stripped = line(-stripping.value!, 'Decommissioning', 'as assumed', [stripping]);
  if (price.value === null) {
    const missing = { what: `market value of ${vehicle.code}`, where: price.source, treatment: 'no receipt is counted', hides: 'NOTHING' } as const;
    return unknown(missing, [stripped], 2);
  }
  const selling = assumptionInput(given, 'vehicle-sale-cost-share');
  const sold = [
    line(price.value, 'Receipt', 'market value', [price]),
    line(-price.value * selling.value!, 'Cost of sale', 'market value × cost of sale', [price, selling]),
  ];
  return known([...(price.value === 0 ? [] : sold), stripped], 2);
}

/** An UNKNOWN age or price avoids nothing, although doing nothing would count the vehicle as due; when it would be sold without the option is hidden then. */
function replacements(vehicle: Vehicle, one: ChangeCase, miles: MilesAfter): Contribution {
  const blank = vehicle.replacementPrice === null ? 'replacement_price' : vehicle.firstRegisteredOn === null ? 'first_registered_on' : null;
  const usual = blank === null ? one.usualCase(vehicle) : null;
  if (usual === null) {
    const where = `vehicles.csv: ${vehicle.code}, ${blank ?? 'role (replacement_rules.csv)'}`;
    return unknown({
      what: `replacements of ${vehicle.code}`,
      where,
      treatment: 'none is counted as avoided',
      hides: vehicle.marketValue === null ? 'NOTHING' : 'ONE_OFF_COST',
    });
  }
  if (miles === 'DRIVEN_BY_OURS' && wearsOutByMiles(usual)) return known([], 3);
  return known(
    chainLines(vehicle, usual, one.changesIn).filter(({ amounts }) => amounts.some((amount) => amount !== 0)),
    3,
  );
}

const wearsOutByMiles = ({ due, policyDueOn }: ReplacementCase): boolean => policyDueOn !== null && due.policyMiles === policyDueOn;

/** What doing nothing would buy and sell from the year it goes on. Where nobody knows what it fetches today, its own sale is left out now and later alike. */
function chainLines(vehicle: Vehicle, { usual, held, changeCost, life, ...rest }: ReplacementCase, goesIn: number): readonly Line[] {
  const { changes, sales, worthAtEnd, firstChange } = doingNothing({ usual, held, changeCost, life, ...rest });
  const years = Array.from({ length: rest.horizon + 1 }, (_, year) => year);
  const isValued = vehicle.marketValue !== null;
  const bought = years.map((year) => (year >= goesIn && changes.includes(year) ? 1 : 0));
  const sold = years.map((year) => (year < goesIn || (year === firstChange && !isValued) ? 0 : -(sales.get(year) ?? 0)));
  const left = years.map((year) => (year === rest.horizon && (changes.length > 0 || isValued) ? -worthAtEnd : 0));
  const [price, vat] = [usual.priceInputs, derivedInput('VAT not recovered', usual.vat, 'GBP', '20 % of what is a car and not a marked emergency car')];
  const kept = derivedInput('years that each is kept', life, 'years', 'replacement_rules.csv, or else the economic life');
  const times = (amount: number) => bought.map((once) => once * amount);
  const label = (what: string) => `${what}, ${vehicle.code}`;
  const today = worth(vehicle);
  return [
    capitalLine(label('Replacements no longer bought'), times(usual.price), 'price in the years when policy would buy', [...price, kept]),
    capitalLine(label('VAT on them'), times(usual.vat), 'VAT in the years when policy would buy', [vat, kept], { transfer: true }),
    { ...capitalLine(label('Fitting out again'), times(changeCost.value!), 'at each replacement', [changeCost]), ledger: 'REVENUE', cashClass: 'CASH_BUDGET' },
    capitalLine(label('Sales forgone'), sold, 'what the old vehicle would fetch at each replacement', [today], { isReceipt: true }),
    capitalLine(label('Worth forgone at the horizon'), left, 'market value of what doing nothing would hold then', [today], { isResidual: true }),
  ];
}
