/** What a replacement option shows beyond what every option shows; of a group, each of its vehicles. */
import { financialYearAfter } from '../appraisal/index.ts';
import { keptYears } from './replacement-case.ts';
import type { ReplacementDetail } from './replacement-option.ts';

export function replacementShown(details: readonly ReplacementDetail[]): object {
  return { replacements: details.map(oneShown) };
}

function oneShown({ one, change }: ReplacementDetail): object {
  const { vehicle, work, best, usual, due, policyDueOn, challengerEac, nextYearCost, policyYear, changeCost, buying } = one;
  const year = (index: number) => financialYearAfter(buying.given.base, index);
  const isKnown = work.age.value !== null;
  return {
    vehicle,
    age: work.age.value,
    milesPa: work.milesPa.value,
    odometer: work.odometer.value,
    bought: change.bought.name,
    offer: change.bought.offer,
    price: change.bought.price,
    irrecoverableVat: change.bought.vat,
    changeCost: changeCost.value,
    worthToday: one.held.worth(0),
    policyDueOn,
    due,
    replacedByPolicyIn: year(policyYear),
    replacedIn: year(change.firstChange),
    keptYears: keptYears(change.bought, one),
    rentPa: change.bought.hire?.rentPa ?? null,
    nextYearCost: isKnown ? nextYearCost : null,
    challenger: best.name,
    challengerEquivalentAnnualCost: challengerEac,
    oneMoreYearCosts: isKnown ? nextYearCost - challengerEac : null,
    doingNothingBuys: usual.name,
  };
}
