/** What a quote asks for data, from its own columns; where it is silent, what providers usually ask. */
import { type Contribution, contributed, known, leftOut, nothingAsked, unknown } from '../options/contribution.ts';
import { assumptionInput, firstKnown, type Input } from '../options/input.ts';
import { recordInput } from '../options/record-input.ts';
import { drawingLine, keepingLine, leavingLine, readingLine } from './data-lines.ts';
import { type KeptData, keptData, keptInYear, tiers } from './kept-data.ts';
import type { MoveCase } from './move-case.ts';
import { inPounds } from './quote-price.ts';

interface Quoted {
  readonly one: MoveCase;
  readonly data: KeptData;
  readonly support: Input;
  readonly egress: Input;
}

export function quotedData(one: MoveCase): Contribution {
  const { quote, system, ict, given, years } = one;
  const support = recordInput('support', quote.supportShare ?? 0, 'share', placeOf(one), quote);
  const egress = firstKnown(priceOf(one, 'a TB that leaves', quote.egressPerTb), assumptionInput(given, 'cloud-egress-gbp-tb'));
  const quoted = { one, data: keptData(system, years.length, ict, given), support, egress };
  return contributed(keeping(quoted), reading(quoted), drawing(quoted), leaving(quoted));
}

const placeOf = ({ quote }: MoveCase): string => `cloud_quotes.csv: ${quote.code}`;
const priceOf = (one: MoveCase, name: string, amount: number | null): Input =>
  recordInput(name, inPounds(one.quote, amount, one.given), 'GBP/TB', placeOf(one), one.quote);

const unknownVolume = ({ data }: Quoted, what: string, column: string): Contribution =>
  unknown({ what, where: `${data.where}, ${column}`, treatment: leftOut, hides: 'RECURRING_COST' });

/** A price in a currency that nobody has a rate for. */
const unknownRate = ({ one }: Quoted): Contribution =>
  unknown({ what: `what ${one.quote.currency} are worth`, where: `${placeOf(one)}, gbp_per_unit`, treatment: leftOut, hides: 'RECURRING_COST' });

function keeping(quoted: Quoted): Contribution {
  const { one, data, support } = quoted;
  if (one.quote.storagePerTbPm === null) return nothingAsked;
  const price = priceOf(one, 'a TB kept for a month', one.quote.storagePerTbPm);
  const tb = one.years.map((_, year) => keptInYear(data, year));
  if (price.value === null) return unknownRate(quoted);
  if (tb.some((amount) => amount === null)) return unknownVolume(quoted, 'how much it keeps', 'disk_tb and files_tb');
  return known([keepingLine(one, `Kept by ${one.quote.name}`, tb as readonly number[], { price, support }, [data.disk, ...data.inputs])], 2);
}

/** Where the quote says which share of all is read back, that counts; or else what the machines say of their cooler files. */
function reading(quoted: Quoted): Contribution {
  const { one, data, support } = quoted;
  const { quote, years } = one;
  if (quote.retrievalPerTb === null) return nothingAsked;
  const price = priceOf(one, 'a TB read back', quote.retrievalPerTb);
  const tb = years.map((_, year) => {
    if (quote.readSharePa === null) return data.readBack === null ? null : tiers.reduce((sum, tier) => sum + data.readBack![tier][year]!, 0);
    const kept = keptInYear(data, year);
    return kept === null ? null : kept * quote.readSharePa;
  });
  if (price.value === null) return unknownRate(quoted);
  if (tb.some((amount) => amount === null)) return unknownVolume(quoted, 'how much is read back', 'files_tb');
  return known([readingLine(one, 'Data read back', tb as readonly number[], { price, support }, data.inputs)], 2);
}

/** A service's price holds what its users draw out; machines and platforms of a provider charge for it. */
function drawing(quoted: Quoted): Contribution {
  const { one, data, support, egress } = quoted;
  const { quote, kind } = one;
  if (quote.egressPerTb === null && kind === 'REPURCHASE') return nothingAsked;
  if (data.drawnOut.value !== null) return known([drawingLine(one, data.drawnOut, { price: egress, support })], 2);
  if (quote.egressPerTb !== null) return unknownVolume(quoted, 'how much its users draw out', 'egress_tb_pm');
  const treatment = 'taken to be within the monthly price, since the quote names none';
  return unknown({ what: 'how much its users draw out', where: `${data.where}, egress_tb_pm`, treatment, hides: 'NOTHING' });
}

function leaving({ one, data, egress }: Quoted): Contribution {
  const tb = keptInYear(data, one.years.length - 1);
  if (tb !== null) return known([leavingLine(one, tb, egress, [data.disk, ...data.inputs])], 2);
  const treatment = 'left out: it is paid only when leaving the provider';
  return unknown({ what: 'how much has to come out again', where: `${data.where}, disk_tb and files_tb`, treatment, hides: 'NOTHING' });
}
