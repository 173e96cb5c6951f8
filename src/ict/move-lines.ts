/** What moving a system costs and saves: the provider's bill, which is all revenue; moving, with its optimism bias; and what really ends of the old place. */
import { financialYearContaining, optimismBias, optimismBiasTable, shareOfYearAfter, yearIndex } from '../appraisal/index.ts';
import { type Contribution, contributed, endingLine, known, leftOut, nothingAsked, oneOffLine, recurringLine, unknown } from '../options/contribution.ts';
import { assumptionInput, derivedInput } from '../options/input.ts';
import { recordInput } from '../options/record-input.ts';
import { isRefreshed, lifeOf } from './device-life.ts';
import { dueOn, priceEach } from './lifecycle.ts';
import { keepsLicences, type MoveCase } from './move-case.ts';
import type { PoolRelease } from './pool-release.ts';
import { added, chainCost } from './replacement-chain.ts';
import { stoppingCosts } from './stopping-cost.ts';

export const moveContribution = (one: MoveCase): Contribution =>
  contributed(providersBill(one), movingCost(one), stoppingCosts(endingLines(one), one, one.ict, one.given), hostsNotReplaced(one));

/** Lines of the old place that end; what the system is licensed as goes on where it moves as it is. */
export const endingLines = (one: MoveCase): readonly PoolRelease[] =>
  one.release.lines.filter(({ pool }) => !keepsLicences(one) || pool.systems?.includes(one.system.code) !== true);

const placeOf = ({ quote }: MoveCase): string => `cloud_quotes.csv: ${quote.code}`;
const pounds = ({ quote, given }: MoveCase, amount: number): number => given.inBasePrices(amount * (quote.gbpPerUnit ?? 1), quote.priceBase);

/** Pounds a year; null is UNKNOWN. */
export const yearlyBill = (one: MoveCase): number | null => (one.quote.runPm === null ? null : monthlyPounds(one, one.quote.runPm) * 12);

/** Pounds a month of a price in the currency of the quote, with support. */
export const monthlyPounds = (one: MoveCase, amount: number): number => pounds(one, amount) * (1 + (one.quote.supportShare ?? 0));

function providersBill(one: MoveCase): Contribution {
  const { quote, years, startsOn } = one;
  const yearly = yearlyBill(one);
  if (yearly === null) return unknown({ what: `what ${quote.name} asks`, where: `${placeOf(one)}, run_pm`, treatment: leftOut, hides: 'RECURRING_COST' });
  const shares = years.map((year) => shareOfYearAfter(startsOn, year));
  const about = {
    label: `Paid to ${quote.name}`,
    cashClass: 'CASH_BUDGET',
    formula: `12 × monthly price in pounds × (1 + support) × share of the year after ${startsOn}`,
    inputs: [
      recordInput('monthly price', quote.runPm, quote.currency, placeOf(one), quote),
      recordInput('pounds for one unit', quote.gbpPerUnit ?? 1, 'GBP', placeOf(one), quote),
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

/** Pounds of moving, once, optimism bias included; null is UNKNOWN. */
export const costOfMoving = (one: MoveCase): number | null => {
  const [moving] = movingCost(one).lines;
  return moving === undefined ? null : -moving.amounts.reduce((sum, amount) => sum + amount, 0);
};

/** Development is estimated far too low: its bias goes on top. What such work costs is expensed, not capital. [mott-macdonald] */
function movingCost(one: MoveCase): Contribution {
  const { quote, given, years, startsOn } = one;
  if (quote.migrationCost === null)
    return unknown({ what: `what moving to ${quote.name} costs`, where: `${placeOf(one)}, migration_cost`, treatment: leftOut, hides: 'ONE_OFF_COST' });
  const mitigation = assumptionInput(given, 'it-optimism-mitigation');
  const bias = optimismBias(optimismBiasTable.EQUIPMENT_DEVELOPMENT.cost, mitigation.value!);
  const inputs = [
    recordInput('moving', quote.migrationCost, quote.currency, placeOf(one), quote),
    derivedInput('optimism bias', bias, 'share', 'equipment and development, after mitigation'),
    mitigation,
  ];
  const year = Math.max(0, yearIndex(given.base, financialYearContaining(startsOn)));
  return known(
    [
      oneOffLine(years.length, year, -pounds(one, quote.migrationCost) * (1 + bias), {
        label: 'Moving there',
        cashClass: 'CASH_BUDGET',
        formula: 'cost × (1 + optimism bias)',
        inputs,
      }),
    ],
    2,
  );
}

/** Hosts that lose their last dependant are not bought again. */
function hostsNotReplaced({ release, ict, given, years }: MoveCase): Contribution {
  const hosts = [...release.gone].flatMap((code) => ict.asset.get(code) ?? []).filter((asset) => isRefreshed(ict.model.get(asset.model)!));
  if (hosts.length === 0) return nothingAsked;
  const rows = hosts.map((asset) => {
    const model = ict.model.get(asset.model)!;
    const [due, each] = [dueOn(asset, model, given), priceEach(asset, model, given)];
    return due === null || each === null ? years.map(() => 0) : chainCost(due, lifeOf(model, given), each * asset.quantity, years.length, given);
  });
  const line = endingLine(rows.reduce(added), {
    label: 'Hosts that are not replaced',
    cashClass: 'CASH_CAPITAL',
    ledger: 'CAPITAL',
    nature: 'ONE_OFF',
    formula: 'hosts that lose their last dependant × price, when due and at the end of every life',
    inputs: [
      derivedInput(
        'hosts',
        hosts.reduce((sum, { quantity }) => sum + quantity, 0),
        'hosts',
        'dependencies.csv',
      ),
    ],
  });
  return known([line], hosts.length);
}
