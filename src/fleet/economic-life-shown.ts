/** An economic life as the API shows it, with one sentence for the person who asked. */
import { roundedToPence } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import type { HeldToday, LifeFound, YearOfLife } from './economic-life.ts';

const pounds = (amount: number): string => `£${Math.round(Math.abs(amount)).toLocaleString('en-GB')}`;

const yearShown = ({ year, running, parts, worth, marginalCost, eac }: YearOfLife): object => ({
  year,
  running,
  fuel: parts.fuel,
  servicing: parts.servicing,
  offRoad: parts.offRoad,
  worth,
  marginalCost,
  equivalentAnnualCost: eac,
});

const heldShown = ({ age, worth, years, challenger, challengerEac, keepYears, rule, oneMoreYearCosts }: HeldToday): object => ({
  challenger: challenger.name,
  challengerEquivalentAnnualCost: challengerEac,
  age,
  worth,
  years: years.map(yearShown),
  keepYears: age === null ? null : keepYears,
  rule,
  oneMoreYearCosts: age === null ? null : oneMoreYearCosts,
});

export function lifeShown(found: LifeFound, given: Given): object {
  const { bought, changeCost, milesPa, years, life, eac, window, policyYears, policyCostsMore, held, schedule, missing } = found;
  return {
    bought: bought.name,
    basis: bought.ageing.basis,
    price: bought.price,
    irrecoverableVat: bought.vat,
    changeCost: changeCost.value!,
    milesPa: milesPa.value!,
    years: years.map(yearShown),
    economicLife: life,
    equivalentAnnualCost: eac,
    window,
    policyYears,
    policyCostsMore,
    heldToday: held === null ? null : heldShown(held),
    advice: adviceOf(found),
    formula: '(price + what a change costs + Σ running × discount factor − worth × discount factor) ÷ Σ discount factors of the years kept',
    inputs: [...bought.priceInputs, changeCost, milesPa],
    missing,
    discountSchedule: schedule.id,
    priceBase: given.base,
  };
}

function adviceOf({ life, eac, window, held, policyYears, policyCostsMore }: LifeFound): string {
  const span = window.length > 1 ? `${window[0]} to ${window.at(-1)} years cost nearly the same` : 'no other life comes near';
  const best = `${years(life)} cost least, ${pounds(eac)} a year; ${span}.`;
  const policy =
    policyYears === null || policyCostsMore === null || roundedToPence(policyCostsMore) === 0
      ? ''
      : ` Policy's ${years(policyYears)} cost ${pounds(policyCostsMore)} a year more.`;
  return `${best}${policy}${held === null ? '' : ` ${heldAdvice(held)}`}`;
}

const years = (count: number): string => (count === 1 ? '1 year' : `${count} years`);

function heldAdvice({ age, keepYears, oneMoreYearCosts }: HeldToday): string {
  if (age === null) return 'How old this one is, nobody knows: fill in first_registered_on.';
  if (keepYears === 0) return `Replace this one now: one more year costs ${pounds(oneMoreYearCosts)} more than a year of the new one.`;
  return `Keep this one for ${years(keepYears)}${oneMoreYearCosts < 0 ? `: the next costs ${pounds(oneMoreYearCosts)} less than a year of the new one` : ''}.`;
}
