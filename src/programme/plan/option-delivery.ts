/** What it takes to deliver a ranked option, and how long what it buys will last: nobody writes either down for options, so both are assumed by domain. */
import type { Given } from '../../assumptions/given.ts';
import type { Domain } from '../../options/option.ts';
import type { Candidate, Start } from '../../portfolio/candidate.ts';

type Money = Pick<Start, 'capital' | 'oneOff' | 'saving'>;

/** The year in which anything of it first changes, never before it starts. */
const beginsIn = (start: number, { capital, oneOff, saving }: Money): number =>
  Math.max(
    start,
    capital.findIndex((amount, year) => amount !== 0 || oneOff[year] !== 0 || saving[year] !== 0),
  );

/** Its days fall in the year in which it begins, on the team that is named as its domain. */
export function deliveryOf(domain: Domain, start: number, money: Money, given: Given): Pick<Start, 'begins' | 'delivery'> {
  const begins = beginsIn(start, money);
  const days = { ESTATE: given.of('delivery-days-estate'), FLEET: given.of('delivery-days-fleet'), IT: given.of('delivery-days-it') }[domain];
  return { begins, delivery: [{ team: domain, year: begins, days: days.value }] };
}

export function lifeOf(domain: Domain, given: Given): Pick<Candidate, 'assetLifeYears'> {
  const life = { ESTATE: given.of('asset-life-years-estate'), FLEET: given.of('asset-life-years-fleet'), IT: given.of('asset-life-years-it') }[domain];
  return { assetLifeYears: Math.floor(life.value) };
}
