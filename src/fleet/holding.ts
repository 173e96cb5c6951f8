/**
 * Option generator: lease or hire a vehicle in place of the one that is bought when it is next due, or buy in place of hiring again when a
 * hire ends. Powertrains are not changed here. What is hired is revenue and what is bought is capital: the one cannot pay for the other.
 */
import { financialYearAfter } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import { type Option, type OptionKind, type Warning, warning } from '../options/option.ts';
import { type Buying, buyingOf } from './buying.ts';
import { isRented } from './funding.ts';
import { hireWarnings } from './hire-warnings.ts';
import { hiredCase } from './hired-case.ts';
import { hiredNew } from './hired-vehicle.ts';
import { type HoldingMethod, holdingMethods } from './holding-methods.ts';
import { type ReplacementCase, replacementCase } from './replacement-case.ts';
import { groupedReplacements } from './replacement-group.ts';
import { type ReplacementOption, replacementOption } from './replacement-option.ts';
import { dueWarnings, vatWarnings } from './replacement-warnings.ts';
import { roleName } from './role-name.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';
import { isHeld } from './vehicle-availability.ts';

/** What is due, or goes back, by the end of next year. */
const dueYears = 2;

export function holdingOptions(fleet: FleetSnapshot, given: Given): readonly Option[] {
  const buying = buyingOf(fleet, given);
  const [rented, ours] = [fleet.vehicles.filter((one) => isHeld(one) && isRented(one)), fleet.vehicles.filter((one) => isHeld(one) && !isRented(one))];
  const [hired, bought] = [
    [...ours, ...rented].flatMap((vehicle) => hiredInstead(vehicle, buying)),
    rented.flatMap((vehicle) => boughtInstead(vehicle, buying)),
  ];
  return [...hired, ...bought, ...groupedReplacements(hired, fleet), ...groupedReplacements(bought, fleet)];
}

/** A case that is decided by the end of next year; null otherwise. */
function caseDue(vehicle: Vehicle, buying: Buying): ReplacementCase | null {
  const one = isRented(vehicle) ? hiredCase(vehicle, buying) : replacementCase(vehicle, 'low', buying, 'cheapest');
  return one === null || one.policyYear > dueYears ? null : one;
}

function hiredInstead(vehicle: Vehicle, buying: Buying): readonly ReplacementOption[] {
  const isElectric = vehicle.fuel === 'BEV';
  const offers = buying.fleet.offersFor(vehicle.role).filter(({ method, fuel }) => method !== 'BUY' && (fuel === 'BEV') === isElectric);
  const one = offers.length === 0 ? null : caseDue(vehicle, buying);
  const [best] = one === null ? [] : holdingMethods(one.work, buying, (offer) => offers.includes(offer));
  if (one === null || best === undefined) return [];
  return [optionOf(one, 'HIRE_VEHICLE', hiredNew(best.offer, one.work, buying)!, hireWarnings(best), titleOfHire(one, best))];
}

function boughtInstead(vehicle: Vehicle, buying: Buying): readonly ReplacementOption[] {
  const one = caseDue(vehicle, buying);
  if (one === null) return [];
  const title = `Buy ${one.best.name} for ${named(vehicle)} when its hire ends, instead of hiring again`;
  return [optionOf(one, 'BUY_VEHICLE', one.best, [], title)];
}

const named = ({ name, role }: Vehicle): string => `${name} (${roleName(role)})`;
const verbs = { LEASE: 'Lease', CONTRACT_HIRE: 'Hire', BUY: 'Buy' } as const;

function titleOfHire({ vehicle }: ReplacementCase, { offer }: HoldingMethod): string {
  const instead = isRented(vehicle) ? 'when its hire ends, instead of the same again' : 'when it is next due, instead of buying';
  return `${verbs[offer.method]} ${offer.name} for ${named(vehicle)} ${instead}`;
}

function optionOf(one: ReplacementCase, kind: OptionKind, bought: ReplacementCase['best'], warnings: readonly Warning[], title: string): ReplacementOption {
  const change = { firstChange: one.policyYear, bought };
  return replacementOption(one, change, {
    kind,
    title,
    warnings: [...(isRented(one.vehicle) ? [] : dueWarnings(one)), ...warnings, ...moneyMoves(one, kind), ...vatWarnings(one, change)],
  });
}

/** Between owning and hiring money changes its ledger. */
function moneyMoves({ usual, policyYear, vehicle, buying: { given } }: ReplacementCase, kind: OptionKind): readonly Warning[] {
  const year = financialYearAfter(given.base, policyYear);
  if (kind === 'BUY_VEHICLE')
    return [
      warning('REVENUE_TO_CAPITAL', `Its price is capital of ${year}; the rent that ends is revenue.`, 'See that the capital of that year has room for it.'),
    ];
  return isRented(vehicle)
    ? []
    : [
        warning(
          'CAPITAL_TO_REVENUE',
          `£${Math.round(usual.price).toLocaleString('en-GB')} of capital are not spent in ${year}, and the rent is revenue of every year after it.`,
          'Capital that is not spent pays no rent: see that the revenue of every year has room for it.',
        ),
      ];
}
