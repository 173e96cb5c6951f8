/** What moving a system costs and saves: the provider's bill, which is all revenue; moving, with its optimism bias; and what really ends of the old place. */
import { shareOfYearAfter } from '../appraisal/index.ts';
import { type Contribution, contributed, known, leftOut, recurringLine, unknown } from '../options/contribution.ts';
import { recordInput } from '../options/record-input.ts';
import { hostsNotReplaced } from './hosts-not-replaced.ts';
import { keepsLicences, type MoveCase } from './move-case.ts';
import { cleansing, onceWithBias } from './move-once.ts';
import type { PoolRelease } from './pool-release.ts';
import { inPounds, rateInput, rateOf } from './quote-price.ts';
import { quotedData } from './quoted-data.ts';
import { stoppingCosts } from './stopping-cost.ts';

export const moveContribution = (one: MoveCase): Contribution =>
  contributed(
    providersBill(one),
    quotedData(one),
    movingCost(one),
    cleansing(one),
    stoppingCosts(endingLines(one), one, one.ict, one.given),
    hostsNotReplaced(one),
  );

/** Lines of the old place that end; what the system is licensed as goes on where it moves as it is. */
export const endingLines = (one: MoveCase): readonly PoolRelease[] =>
  one.release.lines.filter(({ pool }) => !keepsLicences(one) || pool.systems?.includes(one.system.code) !== true);

const placeOf = ({ quote }: MoveCase): string => `cloud_quotes.csv: ${quote.code}`;

/** Pounds a year; null is UNKNOWN. */
export function yearlyBill({ quote, given }: MoveCase): number | null {
  const monthly = inPounds(quote, quote.runPm, given);
  return monthly === null ? null : monthly * 12 * (1 + (quote.supportShare ?? 0));
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
