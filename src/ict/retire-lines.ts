/** What switching a system off costs: taking its data out, changing people over, and the dearer tier of what takes its work over. */
import { addMonths, shareOfYearAfter } from '../appraisal/index.ts';
import { type Contribution, contributed, known, leftOut, nothingAsked, oneOffLine, recurringLine, unknown } from '../options/contribution.ts';
import { assumptionInput, productOf } from '../options/input.ts';
import type { Missing } from '../options/option.ts';
import { recordInput } from '../options/record-input.ts';
import { exitCharges, exitCost, yearOfLastUse } from './exit-cost.ts';
import { hostsNotReplaced } from './hosts-not-replaced.ts';
import type { RetireCase } from './retire-case.ts';
import { stoppingCosts } from './stopping-cost.ts';

export const retireContribution = (one: RetireCase): Contribution => contributed(whatStops(one), hostsNotReplaced(one), ...leavingIt(one));

/** What switching it off costs, whatever stops with it. */
export const leavingIt = (one: RetireCase): readonly Contribution[] => [exitCost(one), exitCharges(one), changeCost(one), dearerTier(one), unknownTerms(one)];

function whatStops(one: RetireCase): Contribution {
  const { release, system, ict, given } = one;
  if (release.lines.length > 0 || ict.poolsOfSystem(system.code).length > 0) return stoppingCosts(release.lines, one, ict, given);
  return unknown({
    what: `what ${system.name} costs`,
    where: `cost_pools.csv: a pool with systems ${system.code}`,
    treatment: 'saves nothing until it is known',
    hides: 'RECURRING_COST',
  });
}

/** People who change to another system have to learn it; who changes to nothing does not. */
function changeCost(one: RetireCase): Contribution {
  const { system, overlap, reason, given, years } = one;
  if (reason === 'SWITCH_OFF_NOT_CONFIRMED' || overlap === null) return nothingAsked;
  const inputs = [
    recordInput('users', system.users, 'people', `systems.csv: ${system.code}`, system),
    assumptionInput(given, 'system-change-gbp-per-user'),
  ] as const;
  const cost = productOf(...inputs);
  if (cost === null)
    return unknown({ what: 'how many people change over', where: `systems.csv: ${system.code}, users`, treatment: leftOut, hides: 'ONE_OFF_COST' });
  return known(
    [
      oneOffLine(years.length, yearOfLastUse(one), -cost, {
        label: `Changing people over to ${overlap.by.name}`,
        cashClass: 'CASH_BUDGET',
        formula: 'users × cost of changing one over',
        inputs,
      }),
    ],
    2,
  );
}

/** What the tier that is paid for does not do costs more for every user, from some months before the old system is last used. */
function dearerTier({ system, overlap, lastUse, given, years }: RetireCase): Contribution {
  if (overlap === null || overlap.inDearerTier.length === 0) return nothingAsked;
  const { by } = overlap;
  const stated = by.addonPerUserPa === null ? null : given.inBasePrices(by.addonPerUserPa, by.priceBase);
  const inputs = [
    recordInput('users', system.users, 'people', `systems.csv: ${system.code}`, system),
    recordInput('dearer tier', stated, 'GBP/year each', `systems.csv: ${by.code}`, by),
  ];
  const yearly = productOf(...inputs);
  if (yearly === null)
    return unknown({
      what: `the dearer tier of ${by.name}`,
      where: `systems.csv: ${by.code}, addon_per_user_pa, and users of ${system.code}`,
      treatment: leftOut,
      hides: 'RECURRING_COST',
    });
  const from = addMonths(lastUse, -given.of('system-parallel-months').value);
  const shares = years.map((year) => shareOfYearAfter(from < given.beginsOn ? given.beginsOn : from, year));
  const about = {
    label: `Dearer tier of ${by.name}`,
    cashClass: 'CASH_BUDGET',
    formula: `users × price × share of the year after ${from}, while the old one still runs`,
    inputs,
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

/** Terms that nobody knows: already taken at their cautious end. */
function unknownTerms({ licences }: RetireCase): Contribution {
  const missing = licences.flatMap(({ licence, unknown: columns, lastDay }) =>
    columns.map(
      (column): Missing => ({
        what: column === 'ends_on' ? `when ${licence.name} ends` : `the notice of ${licence.name}`,
        where: `licences.csv: ${licence.code}, ${column}`,
        treatment: `taken to be paid until ${lastDay}`,
        hides: 'NOTHING',
      }),
    ),
  );
  return { lines: [], missing, inputsAsked: licences.length * 2 };
}
