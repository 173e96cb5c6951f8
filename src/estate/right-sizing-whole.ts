/** Lines of the options that concern a whole building: replace it, refurbish it, mothball it, buy its freehold. */
import { type Contribution, contributed, known, nothingAsked, oneOffLine } from '../options/contribution.ts';
import type { Line } from '../options/option.ts';
import { areAllPublic } from '../register/organisation.record.ts';
import { yearIndexOf } from './closure-case.ts';
import { exitContribution } from './exit-lines.ts';
import { movingContribution } from './moving-lines.ts';
import { receiptContribution } from './receipt-lines.ts';
import { onlyCosts, type RightSizingCase, rowInput } from './right-sizing-case.ts';
import { blankCell, feesContribution, oneOff, removalContribution, worksContribution, yearly } from './right-sizing-costs.ts';
import { newBuilding } from './right-sizing-exemplar.ts';
import { runningCostContribution } from './running-cost-lines.ts';
import { travelContribution } from './travel-lines.ts';
import { workAvoidedContribution } from './work-avoided-lines.ts';

/** Leave the building as a closure does, and pay for a smaller one from the day after. */
export function replaceContribution(one: RightSizingCase): Contribution {
  const { ending } = one;
  return contributed(
    runningCostContribution(ending),
    receiptContribution(ending),
    exitContribution(ending),
    workAvoidedContribution(ending),
    worksContribution(one, 'The smaller building'),
    feesContribution(one),
    removalContribution(one),
    newCost(one),
    newRent(one),
  );
}

function newCost(one: RightSizingCase): Contribution {
  const { area, cost } = newBuilding(one);
  if (cost.value === null) return blankCell(one.row, 'running cost of the smaller building', 'new_running_cost_pa, or exemplars', 'RECURRING_COST');
  const inputs = one.row.newRunningCostPa === null ? [area, cost] : [cost];
  return yearly(one, cost.value, -1, { label: 'Running cost of the smaller building', formula: `${cost.source}, × share of the year`, inputs });
}

function newRent(one: RightSizingCase): Contribution {
  const rent = rowInput(one.row, 'newRentPa', 'rent of the smaller building', 'GBP/year');
  if (rent.value === null) return blankCell(one.row, 'rent of the smaller building', 'new_rent_pa (0 where it is ours)', 'RECURRING_COST');
  return yearly(one, rent.value, -1, { label: 'Rent of the smaller building', formula: 'rent × share of the year', inputs: [rent] });
}

/** Works now against what they save each year and the dated work that they take the place of. */
export function refurbishContribution(one: RightSizingCase): Contribution {
  const saving = rowInput(one.row, 'savingPa', 'running cost saved', 'GBP/year');
  return contributed(
    worksContribution(one, 'Refurbishment'),
    feesContribution(one),
    workAvoidedContribution(one.ending),
    saving.value === null
      ? blankCell(one.row, 'running cost saved', 'saving_pa', 'NOTHING')
      : yearly(one, saving.value, 1, { label: 'Running cost saved', formula: 'saving × share of the year', inputs: [saving] }),
  );
}

/** Everyone moves out as in a closure, but the building stays: rent runs on, empty rates come back, and somebody must look after it. */
export const mothballContribution = ({ ending }: RightSizingCase): Contribution =>
  contributed(runningCostContribution(ending), exitContribution(ending), movingContribution(ending), travelContribution(ending));

/** The rent that is no longer paid, for the rest of the lease and as long after it as the horizon reaches. */
export const rentNoLongerPaid = ({ ending }: RightSizingCase): Contribution => runningCostContribution(onlyCosts(ending, ['RENT']));

export function buyContribution(one: RightSizingCase): Contribution {
  const price = rowInput(one.row, 'price', 'price of the freehold', 'GBP');
  const capital = { cashClass: 'CASH_CAPITAL', ledger: 'CAPITAL' } as const;
  return contributed(
    rentNoLongerPaid(one),
    price.value === null
      ? blankCell(one.row, 'price of the freehold', 'price', 'ONE_OFF_COST')
      : oneOff(one, price, -1, { label: 'Price of the freehold', ...capital, transfer: isPublicLandlord(one) }),
    feesContribution(one, capital),
    dilapidationsAvoided(one),
  );
}

/** Only where the row states them: a tenant who stays does not pay them either. In the year in which the lease would have ended. */
function dilapidationsAvoided(one: RightSizingCase): Contribution {
  const { row, ending } = one;
  const stated = rowInput(row, 'dilapidationsAvoided', 'dilapidations avoided', 'GBP');
  const end = lastLeaseEnd(one);
  if (stated.value === null || stated.value === 0 || end === null || end <= one.takesEffectOn) return nothingAsked;
  const about: Pick<Line, 'label' | 'cashClass' | 'formula' | 'inputs'> = {
    label: `Dilapidations not due at ${end}`,
    cashClass: 'CASH_AVOIDED_GROWTH',
    formula: 'as stated',
    inputs: [stated],
  };
  return known([oneOffLine(ending.years.length, yearIndexOf(ending, end), stated.value, about)], 1);
}

/** The day on which the last of the building's leases expires; null without a lease. */
export const lastLeaseEnd = ({ building, ending }: RightSizingCase): string | null =>
  ending.estate.leasesOf(building.code).reduce<string | null>((last, { expiresOn }) => (last === null || expiresOn > last ? expiresOn : last), null);

/** What is paid to another public body passes from one to the other: the price as well as the rent. */
function isPublicLandlord({ building, ending: { estate } }: RightSizingCase): boolean {
  return areAllPublic(estate.leasesOf(building.code).flatMap(({ landlord }) => (landlord === null ? [] : [estate.partner.get(landlord)!])));
}
