/** What moving a system costs and saves: the provider's bill, which is all revenue; moving, with its optimism bias; and what really ends of the old place. */
import { shareOfYearAfter } from '../appraisal/index.ts';
import { type Contribution, contributed, known, leftOut, recurringLine, unknown } from '../options/contribution.ts';
import { recordInput } from '../options/record-input.ts';
import { unusedCommitment } from './commitment.ts';
import { exitCharges } from './exit-cost.ts';
import { hostsNotReplaced } from './hosts-not-replaced.ts';
import { isKeptWithApplication } from './kept-with-application.ts';
import { keepsLicences, type MoveCase } from './move-case.ts';
import { cleansing, onceWithBias } from './move-once.ts';
import type { PoolRelease } from './pool-release.ts';
import { inPounds, monthlyPounds, rateInput, rateOf } from './quote-price.ts';
import { quotedData } from './quoted-data.ts';
import { stoppingCosts } from './stopping-cost.ts';

export const moveContribution = (one: MoveCase): Contribution =>
  contributed(...newPlace(one), stoppingCosts(endingLines(one), one, one.ict, one.given), hostsNotReplaced(one));

/** What the new place costs and going there, whatever becomes of the old one. */
export const newPlace = (one: MoveCase): readonly Contribution[] => [
  providersBill(one),
  unusedCommitment(one),
  quotedData(one),
  movingCost(one),
  cleansing(one),
  ...(keepsLicences(one) ? [] : [exitCharges(one)]),
];

/** Lines of the old place that end; what the system is licensed as goes on where it moves as it is. */
export const endingLines = (one: MoveCase): readonly PoolRelease[] =>
  one.release.lines.filter(({ line, pool }) => !keepsLicences(one) || !isKeptWithApplication(line, pool, one.system.code));

const placeOf = ({ quote }: MoveCase): string => `cloud_quotes.csv: ${quote.code}`;

/** Pounds a year; null is UNKNOWN. */
export function yearlyBill(one: MoveCase): number | null {
  const monthly = monthlyPounds(one, one.quote.runPm);
  return monthly === null ? null : monthly * 12;
}

/** What of a price is UNKNOWN: the price, or what its currency is worth. */
const columnOf = ({ quote }: MoveCase, column: string): string => (rateOf(quote) === null ? 'gbp_per_unit' : column);

function providersBill(one: MoveCase): Contribution {
  const { quote, years, startsOn } = one;
  const yearly = yearlyBill(one);
  if (yearly === null)
    return unknown({ what: `what ${quote.name} asks`, where: `${placeOf(one)}, ${columnOf(one, 'run_pm')}`, treatment: leftOut, hides: 'RECURRING_COST' });
  const shares = years.map((year) => shareOfYearAfter(startsOn, year));
  const about = {
    label: `Paid to ${quote.name}`,
    cashClass: 'CASH_BUDGET',
    formula: `12 × monthly price in pounds × (1 + support) × share of the year after ${startsOn}`,
    inputs: [
      recordInput('monthly price', quote.runPm, quote.currency, placeOf(one), quote),
      rateInput(quote),
      recordInput('support', quote.supportShare ?? 0, 'share', placeOf(one), quote),
    ],
  } as const;
  return known(
    [
      recurringLine(
        shares.map((share) => -yearly * share),
        shares,
        about,
      ),
    ],
    2,
  );
}

/** Pounds of moving, once: optimism bias and putting its data right included; null is UNKNOWN. */
export function costOfMoving(one: MoveCase): number | null {
  const moving = movingCost(one);
  return moving.lines.length === 0 ? null : 0 - totalOf(contributed(moving, cleansing(one)));
}

const totalOf = ({ lines }: Contribution): number => lines.flatMap(({ amounts }) => amounts).reduce((sum, amount) => sum + amount, 0);

/** Pounds in each year of the appraisal for what it keeps with the provider, reads back and draws out, had it moved already. What is UNKNOWN of it is left out. */
export const yearlyDataBills = (one: MoveCase): readonly number[] => {
  const lines = quotedData({ ...one, startsOn: beforeAll }).lines.filter(({ nature }) => nature === 'RECURRING');
  return one.years.map((_, year) => 0 - lines.reduce((sum, { amounts }) => sum + amounts[year]!, 0));
};
const beforeAll = '1900-01-01';

function movingCost(one: MoveCase): Contribution {
  const { quote } = one;
  const cost = inPounds(quote, quote.migrationCost, one.given);
  if (cost === null)
    return unknown({
      what: `what moving to ${quote.name} costs`,
      where: `${placeOf(one)}, ${columnOf(one, 'migration_cost')}`,
      treatment: leftOut,
      hides: 'ONE_OFF_COST',
    });
  return known(
    [onceWithBias(one, 'Moving there', cost, [recordInput('moving', quote.migrationCost, quote.currency, placeOf(one), quote), rateInput(quote)])],
    2,
  );
}
