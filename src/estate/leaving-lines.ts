/** What leaving sets off: the receipt, net, lagged and weighted by its chance; dilapidations and penalties; the empty building until it is gone; work no longer needed. */
import { financialYear, financialYearContaining, firstDayOf, yearIndex } from '../appraisal/index.ts';
import { type Contribution, contributed, endingLine, known, nothingAsked, oneOffLine, recurringLine, unknown } from '../options/contribution.ts';
import { assumptionInput, derivedInput, firstKnown, type Input } from '../options/input.ts';
import type { Line } from '../options/option.ts';
import { sharesAfter, sharesBetween } from './avoidability-clock.ts';
import { currentLines } from './carrying-cost.ts';
import type { ClosureCase } from './closure-case.ts';
import { recordInput, termInput } from './record-input.ts';
import type { Condition } from './snapshot.ts';

/** Sums up to this are revenue, not capital receipts. [si-2003-3146-reg-10] */
const smallestCapitalReceipt = 10_000;

export const leavingContribution = (closure: ClosureCase): Contribution =>
  contributed(
    receipt(closure),
    tenantsIncome(closure),
    dilapidations(closure),
    penalties(closure),
    emptyBuilding(closure),
    ...closure.estate.conditionsOf(closure.building.code).map((one) => workAvoided(closure, one)),
  );

const indexOf = ({ given }: ClosureCase, day: string): number => Math.max(0, yearIndex(given.base, financialYearContaining(day)));

function receipt(closure: ClosureCase): Contribution {
  const { building, term, given, exit, years } = closure;
  if (exit.kind !== 'SALE' || exit.lastDay === null) return nothingAsked;
  const gross = firstKnown(
    termInput(term, 'receiptGross', 'sale price', 'GBP'),
    recordInput('market value', building.marketValue, 'GBP', `buildings.csv: ${building.code}`, { ...building, asAt: building.valuedOn ?? building.asAt }),
  );
  if (gross.value === null)
    return unknown({ what: 'sale price', where: `buildings.csv: ${building.code}, market_value`, treatment: 'no receipt is counted', hides: 'NOTHING' });
  const selling = firstKnown(termInput(term, 'saleCostShare', 'cost of sale', 'share'), assumptionInput(given, 'sale-cost-share'));
  const chance = firstKnown(
    termInput(term, 'receiptProbability', 'chance of the price', 'share'),
    recordInput('chance of the price', building.receiptProbability, 'share', `buildings.csv: ${building.code}`, building),
    assumptionInput(given, 'receipt-probability'),
  );
  const taken = (term?.demolitionCost ?? 0) + (term?.remediationCost ?? 0) + (term?.overageDue ?? 0);
  const isCapital = gross.value > smallestCapitalReceipt;
  const about = {
    cashClass: isCapital ? ('CASH_CAPITAL' as const) : ('CASH_BUDGET' as const),
    ledger: isCapital ? ('CAPITAL' as const) : ('REVENUE' as const),
    isReceipt: isCapital,
  };
  const at = indexOf(closure, exit.lastDay);
  const deductions = taken === 0 ? [] : [derivedInput('demolition, remediation and overage', taken, 'GBP', 'closure_terms.csv')];
  return known(
    [
      oneOffLine(years.length, at, gross.value * chance.value!, {
        ...about,
        label: `Receipt, completed ${exit.lastDay}`,
        formula: 'price × chance',
        inputs: [gross, chance],
      }),
      oneOffLine(years.length, at, -(gross.value * selling.value! + taken) * chance.value!, {
        ...about,
        label: 'Cost of sale, out of the receipt',
        formula: '(price × cost of sale + demolition, remediation and overage) × chance',
        inputs: [gross, selling, ...deductions, chance],
      }),
    ],
    3,
  );
}

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
    oneOffLine(years.length, indexOf(closure, lastDay), -amount, { label: `Dilapidations at ${lastDay}`, cashClass: 'CASH_BUDGET', formula, inputs });
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
  const at = lastDay === null ? vacatedIn : indexOf(closure, lastDay);
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

/** Dated work due after the building is empty, as far as it would have been done; unfunded work frees no budget. */
function workAvoided({ given, vacated, years }: ClosureCase, row: Condition): Contribution {
  const place = `conditions.csv: ${row.code}`;
  if (row.dueYear === null || row.costToB === null)
    return unknown({
      what: `${row.element}, ${row.costToB === null ? 'cost' : 'year'}`,
      where: place,
      treatment: 'no work avoided is counted',
      hides: 'NOTHING',
    });
  const due = financialYear(row.dueYear);
  const chance = recordInput(
    'chance that it would be done',
    row.probability ?? (row.funded ? 1 : 0),
    'share',
    row.probability === null ? `${place}: ${row.funded ? 'funded' : 'not funded'}` : place,
    row,
  );
  if (firstDayOf(due) <= vacated || chance.value === 0) return known([], 2);
  const amount = given.inBasePrices(row.costToB, row.priceBase);
  return known(
    [
      oneOffLine(years.length, yearIndex(given.base, due), amount * chance.value!, {
        label: `${row.kind === 'LIFECYCLE' ? 'Replacement' : 'Backlog'} no longer done: ${row.element}`,
        cashClass: row.funded ? 'CASH_CAPITAL' : 'CASH_AVOIDED_GROWTH',
        ledger: 'CAPITAL',
        formula: 'cost × chance that it would be done',
        inputs: [recordInput(row.element, amount, 'GBP', place, row), chance],
      }),
    ],
    2,
  );
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
