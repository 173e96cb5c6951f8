/**
 * What a vehicle that is given up brings in, and the replacements that are no longer bought. What doing nothing would have fetched for the
 * old vehicle at each replacement, and what it would still hold at the end of the horizon, is taken off. Its purchase price is spent and decides nothing.
 */
import { type Contribution, contributed, known, nothingAsked, oneOffLine, unknown } from '../options/contribution.ts';
import { assumptionInput, derivedInput, firstKnown, type Input } from '../options/input.ts';
import type { Line } from '../options/option.ts';
import { recordInput } from '../options/record-input.ts';
import { capitalLine } from './capital-line.ts';
import type { ChangeCase } from './change-case.ts';
import { type PolicyReplacements, policyReplacements } from './policy-replacements.ts';
import type { Vehicle } from './snapshot.ts';
import { irrecoverableVat } from './vat-on-cars.ts';

/** Sums up to this are revenue, not capital receipts. [si-2003-3146-reg-10] */
const smallestCapitalReceipt = 10_000;

const isOurs = ({ funding }: Vehicle): boolean => funding !== 'LEASE' && funding !== 'CONTRACT_HIRE';

/** Where its miles are driven by others of ours, and miles are what wears it out, they are replaced the sooner instead: nothing is avoided. */
export const releasedCapital = (vehicle: Vehicle, one: ChangeCase, miles: 'DRIVEN_BY_OURS' | 'LEAVE_THE_FLEET'): Contribution =>
  isOurs(vehicle) ? contributed(receipt(vehicle, one), replacements(vehicle, one, miles)) : nothingAsked;

const worth = (vehicle: Vehicle): Input =>
  recordInput('market value', vehicle.marketValue, 'GBP', `vehicles.csv: ${vehicle.code}, market_value`, {
    ...vehicle,
    asAt: vehicle.valuedOn ?? vehicle.asAt,
  });

type MoneyKind = Pick<Line, 'cashClass' | 'ledger' | 'isReceipt'>;
const moneyOf = (price: number): MoneyKind =>
  price > smallestCapitalReceipt
    ? { cashClass: 'CASH_CAPITAL', ledger: 'CAPITAL', isReceipt: true }
    : { cashClass: 'CASH_BUDGET', ledger: 'REVENUE', isReceipt: false };

/** The price with the cost of sale beside it, and stripping the vehicle of its livery and kit, whatever it fetches. */
function receipt(vehicle: Vehicle, { given, years, changesIn }: ChangeCase): Contribution {
  const [price, stripping] = [worth(vehicle), assumptionInput(given, 'vehicle-decommission-gbp')];
  const money = price.value === null ? { cashClass: 'CASH_BUDGET' as const } : moneyOf(price.value);
  const line = (amount: number, label: string, formula: string, inputs: readonly Input[]) =>
    oneOffLine(years.length, changesIn, amount, { ...money, label: `${label}, ${vehicle.code}`, formula, inputs });
  const stripped = line(-stripping.value!, 'Decommissioning', 'as assumed', [stripping]);
  if (price.value === null) {
    const missing = { what: 'market value', where: price.source, treatment: 'no receipt is counted', hides: 'NOTHING' } as const;
    return unknown(missing, [stripped], 2);
  }
  const selling = assumptionInput(given, 'vehicle-sale-cost-share');
  const sold = [
    line(price.value, 'Receipt', 'market value', [price]),
    line(-price.value * selling.value!, 'Cost of sale', 'market value × cost of sale', [price, selling]),
  ];
  return known([...(price.value === 0 ? [] : sold), stripped], 2);
}

/** Replacements at the policy life of the role, at today's price, with the VAT that an unmarked car cannot recover. */
function replacements(vehicle: Vehicle, one: ChangeCase, miles: 'DRIVEN_BY_OURS' | 'LEAVE_THE_FLEET'): Contribution {
  const { fleet, given } = one;
  const price = recordInput(
    'replacement price',
    vehicle.replacementPrice === null ? null : given.inBasePrices(vehicle.replacementPrice, vehicle.priceBase),
    'GBP',
    `vehicles.csv: ${vehicle.code}, replacement_price`,
    vehicle,
  );
  const life = policyReplacements(vehicle, fleet, given);
  if (price.value === null || life === null) {
    const where = price.value === null ? price.source : `replacement_rules.csv: ${vehicle.role}; vehicles.csv: ${vehicle.code}, first_registered_on`;
    const what = price.value === null ? 'replacement price' : 'when policy would replace it';
    return unknown({ what: `${what}, ${vehicle.code}`, where, treatment: 'no replacement is counted as avoided', hides: 'NOTHING' });
  }
  if (life.by === 'MILES' && miles === 'DRIVEN_BY_OURS') return known([], 3);
  const kept = firstKnown(
    derivedInput('worth at the end of its policy life', mostKept(vehicle, one), 'share', `vehicle_offers.csv: residual_share_at_term of ${vehicle.role}`),
    assumptionInput(given, 'residual-share-at-policy-life'),
  );
  return known(avoided(vehicle, one, price, kept, life), 3);
}

/** The highest share that an offer for the role states, so that the resale that is forgone is not understated. */
function mostKept({ role }: Vehicle, { fleet }: ChangeCase): number | null {
  const stated = fleet.offersFor(role).flatMap(({ residualShareAtTerm }) => residualShareAtTerm ?? []);
  return stated.length === 0 ? null : Math.max(...stated);
}

function avoided(vehicle: Vehicle, { fleet, given, years }: ChangeCase, price: Input, kept: Input, life: PolicyReplacements): readonly Line[] {
  const { replacedIn } = life;
  const horizon = years.length - 1;
  const [bought, resold] = [price.value!, price.value! * kept.value!];
  const first = Math.min(resold, vehicle.marketValue ?? 0);
  const last = replacedIn[replacedIn.length - 1];
  const held = last === undefined ? first : bought * kept.value! ** ((horizon - last) / life.years);
  const resale = (year: number) => (replacedIn[0] === year ? first : replacedIn.includes(year) ? resold : 0) + (year === horizon ? held : 0);
  const purchases = years.map((_, year) => (replacedIn.includes(year) ? bought : 0));
  const vat = irrecoverableVat(vehicle, fleet, given);
  const every = `replacement price in the years when policy would buy, every ${life.years}`;
  const onVat =
    vat === null
      ? []
      : [
          capitalLine(
            `VAT not recovered, ${vehicle.code}`,
            purchases.map((amount) => amount * vat.value!),
            `${every}, × VAT rate`,
            [price, vat],
            { transfer: true },
          ),
        ];
  const forgone = years.map((_, year) => -resale(year));
  const formula = 'worth of the old vehicle at each replacement, and of the last one at the end of the horizon';
  return [
    capitalLine(`Replacement no longer bought, ${vehicle.code}`, purchases, every, [price]),
    ...onVat,
    capitalLine(`Resale forgone, ${vehicle.code}`, forgone, formula, [price, kept], { isReceipt: true }),
  ];
}
