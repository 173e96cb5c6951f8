/** What leaving a building sets off: dilapidations and penalties, the empty building until it is gone, the income that ends with it. */
import { type Contribution, contributed, endingLine, known, leftOut, nothingAsked, oneOffLine, recurringLine, unknown } from '../options/contribution.ts';
import { assumptionInput, derivedInput, firstKnown, type Input, productOf } from '../options/input.ts';
import type { Line } from '../options/option.ts';
import { recordInput } from '../options/record-input.ts';
import { sharesAfter, sharesBetween } from './avoidability-clock.ts';
import { currentLines } from './carrying-cost.ts';
import { type ClosureCase, yearIndexOf } from './closure-case.ts';
import { termInput } from './term-input.ts';

export const exitContribution = (closure: ClosureCase): Contribution =>
  contributed(tenantsIncome(closure), dilapidations(closure), penalties(closure), emptyBuilding(closure), untoldNotice(closure));

function dilapidations(closure: ClosureCase): Contribution {
  const {
    exit: { lease, lastDay },
    term,
    given,
    building,
    years,
  } = closure;
  if (lease === null || lastDay === null) return nothingAsked;
  const place = `leases.csv: ${lease.code}`;
  const estimate = firstKnown(
    termInput(term, 'dilapidations', 'dilapidations', 'GBP'),
    recordInput('dilapidations', lease.dilapidationsCentral, 'GBP', place, { ...lease, source: lease.dilapidationsBasis ?? lease.source }),
  );
  const line = (amount: number, formula: string, inputs: readonly Input[]) =>
    oneOffLine(years.length, yearIndexOf(closure, lastDay), -amount, { label: `Dilapidations at ${lastDay}`, cashClass: 'CASH_BUDGET', formula, inputs });
  if (estimate.value !== null) return known(estimate.value === 0 ? [] : [line(estimate.value, 'estimate', [estimate])], 1);
  const where = `${place}, dilapidations_central`;
  if (building.giaM2 === null) return unknown({ what: 'dilapidations', where, treatment: leftOut, hides: 'ONE_OFF_COST' });
  const area = recordInput('gross internal area', building.giaM2, 'm²', `buildings.csv: ${building.code}`, building);
  const rate = assumptionInput(given, 'dilapidations-gbp-per-m2', 'high');
  return unknown({ what: 'dilapidations', where, treatment: 'priced at the high end of dilapidations-gbp-per-m2', hides: 'NOTHING' }, [
    line(building.giaM2 * rate.value!, 'gross internal area × high rate', [area, rate]),
  ]);
}

function penalties(closure: ClosureCase): Contribution {
  const {
    exit: { penalty, lease, lastDay },
    term,
    years,
    vacatedIn,
    vacated,
  } = closure;
  const at = lastDay === null ? vacatedIn : yearIndexOf(closure, lastDay);
  const sum = (label: string, amount: number, index: number, place: string, transfer = false): readonly Line[] =>
    amount === 0
      ? []
      : [
          oneOffLine(years.length, index, amount, {
            label,
            cashClass: 'CASH_BUDGET',
            transfer,
            formula: 'as stated',
            inputs: [derivedInput(label.toLowerCase(), Math.abs(amount), 'GBP', place)],
          }),
        ];
  const shares = sharesAfter(vacated, years);
  const lost = term?.incomeLostPa ?? 0;
  return known(
    [
      ...sum('Penalty for the break', -penalty, at, 'lease_breaks.csv'),
      ...sum('Deposit returned', lease?.deposit ?? 0, at, 'leases.csv'),
      ...sum('Grant to repay', -(term?.grantRepayable ?? 0), vacatedIn, 'closure_terms.csv', true),
      ...(lost === 0
        ? []
        : [
            recurringLine(
              shares.map((share) => -lost * share),
              shares,
              {
                label: 'Income that ends',
                cashClass: 'CASH_BUDGET',
                formula: 'income × share of the year',
                inputs: [termInput(term, 'incomeLostPa', 'income lost', 'GBP/year')],
              },
            ),
          ]),
    ],
    0,
  );
}

/** Security and holding cost from the day it is empty to the day it is gone; a licence has none, because the host keeps the building. */
function emptyBuilding({ building, term, given, vacated, exit, years }: ClosureCase): Contribution {
  if (['LICENCE', 'MOU_OCCUPATION', 'TENANCY_AT_WILL'].includes(building.tenure) || exit.lastDay === vacated) return nothingAsked;
  const stated = termInput(term, 'voidSecurityPa', 'security of the empty building', 'GBP/year');
  const area = recordInput('gross internal area', building.giaM2, 'm²', `buildings.csv: ${building.code}`, building);
  const rate = assumptionInput(given, 'void-security-gbp-per-m2');
  const yearly = stated.value ?? productOf(area, rate);
  const shares = sharesBetween(vacated, exit.lastDay, years);
  if (yearly === null) {
    const hides = shares[shares.length - 1]! > 0 ? 'RECURRING_COST' : 'ONE_OFF_COST';
    return unknown({ what: 'security of the empty building', where: `buildings.csv: ${building.code}, gia_m2`, treatment: leftOut, hides });
  }
  const formula = `${stated.value === null ? 'area × rate' : 'yearly sum'} × share of the year between ${vacated} and ${exit.lastDay ?? 'the horizon'}`;
  const about = {
    label: 'Security of the empty building',
    cashClass: 'CASH_BUDGET' as const,
    formula,
    inputs: stated.value === null ? [area, rate] : [stated],
  };
  return known(
    [
      endingLine(
        shares.map((share) => -yearly * share),
        about,
      ),
    ],
    1,
  );
}

/**
 * What tenants of ours pay and would stop paying, where no income line of the building says so already: until their term ends, where
 * it has an end. A tenancy that ended before the appraisal date pays nothing.
 */
function tenantsIncome({ building, estate, given, vacated, years }: ClosureCase): Contribution {
  if (currentLines(building, estate, given).some(({ line }) => line.category === 'OTHER_INCOME')) return nothingAsked;
  const tenants = estate
    .occupanciesOf(building.code)
    .filter(({ kind, apportionment, endsOn }) => kind !== 'GUEST' && apportionment !== 'NIL_RECIPROCAL' && (endsOn === null || endsOn > vacated));
  const treatment = 'the income that would be lost is UNKNOWN, so the yearly saving is too';
  return contributed(
    ...tenants.map((row) => {
      const place = `occupancies.csv: ${row.code}`;
      if (row.chargePa === null) return unknown({ what: 'income from a tenant', where: `${place}, charge_pa`, treatment, hides: 'RECURRING_COST' });
      const amounts = sharesBetween(vacated, row.endsOn, years).map((share) => -row.chargePa! * share);
      const label = `Income that ends: ${estate.partner.get(row.partner)?.name ?? row.partner}`;
      return known(
        [
          endingLine(amounts, {
            label,
            cashClass: 'CASH_BUDGET',
            formula: 'charge × share of the year',
            inputs: [recordInput('charge', row.chargePa, 'GBP/year', place, row)],
          }),
        ],
        1,
      );
    }),
  );
}

/** Notice that nobody has recorded is priced at the long end of what is usual. */
function untoldNotice({ building, exit }: ClosureCase): Contribution {
  if (!exit.noticeAssumed) return nothingAsked;
  return unknown({
    what: 'notice of the licence',
    where: `occupancies.csv of ${building.code}, notice_months`,
    treatment: 'taken at the high end of licence-notice-months',
    hides: 'NOTHING',
  });
}
