/** What leaving a building sets off: dilapidations and penalties, the empty building until it is gone, the income that ends with it. */
import { type Contribution, contributed, endingLine, known, nothingAsked, oneOffLine, recurringLine, unknown } from '../options/contribution.ts';
import { assumptionInput, derivedInput, firstKnown, type Input } from '../options/input.ts';
import type { Line } from '../options/option.ts';
import { sharesAfter, sharesBetween } from './avoidability-clock.ts';
import { currentLines } from './carrying-cost.ts';
import { type ClosureCase, yearIndexOf } from './closure-case.ts';
import { recordInput, termInput } from './record-input.ts';

export const exitContribution = (closure: ClosureCase): Contribution =>
  contributed(tenantsIncome(closure), dilapidations(closure), penalties(closure), emptyBuilding(closure));

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
  if (building.giaM2 === null)
    return unknown({
      what: 'dilapidations',
      where,
      treatment: 'left out of the figures, and the option is ranked after all whose costs are known',
      hides: 'ONE_OFF_COST',
    });
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
  const sum = (label: string, amount: number, index: number, place: string): readonly Line[] =>
    amount === 0
      ? []
      : [
          oneOffLine(years.length, index, amount, {
            label,
            cashClass: 'CASH_BUDGET',
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
      ...sum('Grant to repay', -(term?.grantRepayable ?? 0), vacatedIn, 'closure_terms.csv'),
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

/** Security and holding cost from the day it is empty to the day it is gone; a licence that ends with notice has none. */
function emptyBuilding({ building, term, given, vacated, exit, years }: ClosureCase): Contribution {
  const isVoid = ['SALE', 'BREAK', 'EXPIRY', 'RUNS_ON'].includes(exit.kind) && exit.lastDay !== vacated;
  if (!isVoid) return nothingAsked;
  const stated = termInput(term, 'voidSecurityPa', 'security of the empty building', 'GBP/year');
  const area = recordInput('gross internal area', building.giaM2, 'm²', `buildings.csv: ${building.code}`, building);
  const rate = assumptionInput(given, 'void-security-gbp-per-m2');
  const yearly = stated.value ?? (area.value === null ? null : area.value * rate.value!);
  if (yearly === null)
    return unknown({
      what: 'security of the empty building',
      where: `buildings.csv: ${building.code}, gia_m2`,
      treatment: 'left out of the figures, and the option is ranked after all whose costs are known',
      hides: 'ONE_OFF_COST',
    });
  if (yearly === 0) return known([], 1);
  const shares = sharesBetween(vacated, exit.lastDay, years);
  const about = {
    label: 'Security of the empty building',
    cashClass: 'CASH_BUDGET' as const,
    formula: `${stated.value === null ? 'area × rate' : 'yearly sum'} × share of the year between ${vacated} and ${exit.lastDay ?? 'the horizon'}`,
    inputs: stated.value === null ? [area, rate] : [stated],
  };
  const amounts = shares.map((share) => -yearly * share);
  return known([exit.lastDay === null ? recurringLine(amounts, shares, about) : endingLine(amounts, about)], 1);
}

/** What tenants of ours pay and would stop paying, where no income line of the building says so already. */
function tenantsIncome({ building, estate, given, vacated, years }: ClosureCase): Contribution {
  const isCounted = currentLines(building, estate, given).some(({ line }) => line.category === 'OTHER_INCOME');
  const tenants = isCounted
    ? []
    : estate.occupanciesOf(building.code).filter(({ kind, apportionment }) => kind !== 'GUEST' && apportionment !== 'NIL_RECIPROCAL');
  const shares = sharesAfter(vacated, years);
  return contributed(
    ...tenants.map((row) => {
      const place = `occupancies.csv: ${row.code}`;
      if (row.chargePa === null)
        return unknown({
          what: 'income from a tenant',
          where: `${place}, charge_pa`,
          treatment: 'the income that would be lost is UNKNOWN, so the yearly saving is too',
          hides: 'RECURRING_COST',
        });
      const label = `Income that ends: ${estate.partner.get(row.partner)?.name ?? row.partner}`;
      const amounts = shares.map((share) => -row.chargePa! * share);
      return known(
        [
          recurringLine(amounts, shares, {
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
