/** Option generator: when a vehicle is next replaced, buy an electric one for its work instead, if one does it. */

import type { Given } from '../assumptions/given.ts';
import type { Missing, Option } from '../options/option.ts';
import { warning } from '../options/option.ts';
import { sitePlace } from '../options/relied-on.ts';
import { serviceUnchanged } from '../options/service-effect.ts';
import { type Buying, buyingOf } from './buying.ts';
import { chargingContribution } from './charging.ts';
import { chargingKw, type RangeCheck, rangeCheck } from './electric-range.ts';
import { isOurs } from './funding.ts';
import { costWhenKept } from './life-of-new.ts';
import { type NewVehicle, offered } from './new-vehicle.ts';
import { type ReplacementCase, replacementCase } from './replacement-case.ts';
import { changeContribution } from './replacement-lines.ts';
import { vehicleOptionId } from './replacement-option.ts';
import { replacementShown } from './replacement-shown.ts';
import { roleName } from './role-name.ts';
import type { FleetSnapshot, Vehicle, VehicleOffer } from './snapshot.ts';
import { isHeld } from './vehicle-availability.ts';
import { areaOf, baseName } from './vehicle-place.ts';

/** Vehicles replaced by the end of next year are asked about. */
const dueYears = 2;

/** Offers of an electric vehicle to buy for the role. */
export const electricOffers = (role: string, fleet: FleetSnapshot): readonly VehicleOffer[] =>
  fleet.offersFor(role).filter(({ fuel, method, price }) => fuel === 'BEV' && method === 'BUY' && price !== null);

export function powertrainOptions(fleet: FleetSnapshot, given: Given): readonly Option[] {
  const buying = buyingOf(fleet, given);
  return fleet.vehicles
    .filter((vehicle) => isHeld(vehicle) && isOurs(vehicle) && vehicle.fuel !== 'BEV' && electricOffers(vehicle.role, fleet).length > 0)
    .flatMap((vehicle) => switched(vehicle, buying));
}

interface Electric {
  readonly offer: VehicleOffer;
  readonly bought: NewVehicle;
  readonly check: RangeCheck;
}

function switched(vehicle: Vehicle, buying: Buying): readonly Option[] {
  const one = replacementCase(vehicle, 'low', buying, 'cheapest');
  if (one === null || one.policyYear > dueYears) return [];
  return [optionOf(one, bestElectric(one))];
}

/** Of those that do the work the one of least equivalent annual cost; of those that do not, likewise, with the reasons. */
function bestElectric({ vehicle, work, changeCost, life, buying }: ReplacementCase): Electric {
  const { fleet, given, schedule } = buying;
  const all = electricOffers(vehicle.role, fleet).map((offer) => {
    const bought = offered(offer, work, buying)!;
    return {
      offer,
      bought,
      check: rangeCheck(vehicle, offer, fleet.use.get(vehicle.code), fleet, given),
      eac: costWhenKept(bought, changeCost.value!, schedule, life),
    };
  });
  const doing = all.filter(({ check }) => check.does !== false);
  return (doing.length > 0 ? doing : all).reduce((best, next) => (next.eac < best.eac ? next : best));
}

function optionOf(one: ReplacementCase, { offer, bought, check }: Electric): Option {
  const { vehicle, buying, policyYear, horizon } = one;
  const { fleet, given } = buying;
  const change = { firstChange: policyYear, bought };
  const lines = changeContribution(one, change);
  const kw = chargingKw(offer, vehicle, fleet, given);
  const charging = chargingContribution(vehicle, kw, policyYear, horizon + 1, fleet, given);
  const area = areaOf(vehicle, fleet);
  const base = baseName(vehicle, fleet);
  return {
    id: vehicleOptionId(fleet.organisation.code, 'SWITCH_POWERTRAIN', vehicle.code),
    kind: 'SWITCH_POWERTRAIN',
    family: 'REPLACEMENT',
    domain: 'FLEET',
    stage: 'IDEA',
    title: `Replace ${vehicle.name} (${roleName(vehicle.role)}) with ${bought.name} when it is next due`,
    assets: [vehicle],
    areas: area === null ? [] : [area],
    lines: [...lines.lines, ...charging.lines],
    missing: [...lines.missing, ...charging.missing, ...workUnknown(vehicle, offer, check)],
    inputsAsked: lines.inputsAsked + charging.inputsAsked + 2,
    impossibleBecause: [...check.because, ...offRoad(vehicle, offer)],
    warnings: warningsOf(charging.lines.length > 0, check),
    links: base === null ? [] : [{ kind: 'REQUIRES', option: null, because: `${base} stays: charging points that a closed base has are stranded` }],
    reliesOn: vehicle.base === null || charging.lines.length === 0 ? [] : [sitePlace(vehicle.base)],
    serviceEffect: serviceUnchanged(check.does === true ? 'It does the same work on a cold day too.' : 'Whether it does the same work is not certain.'),
    efficiency: 'TECHNICAL',
    type: 'VehicleReplacementOption',
    detail: { one, change },
    shown: () => ({ ...replacementShown([{ one, change }]), electric: check }),
  };
}

const offRoad = (vehicle: Vehicle, offer: VehicleOffer): readonly string[] =>
  vehicle.offRoad === true && offer.offRoad !== true ? [`It leaves the road, and ${offer.name} may not.`] : [];

/** Whether it would do the work hides what its saving is worth. */
function workUnknown({ code }: Vehicle, offer: VehicleOffer, { usableRange, shiftMiles, rechargedMiles }: RangeCheck): readonly Missing[] {
  const treatment = 'whether it does the work is not known, so the yearly saving is UNKNOWN';
  return [
    ...(usableRange === null ? [{ what: 'range', where: `vehicle_offers.csv: ${offer.code}, range_mi`, treatment, hides: 'RECURRING_COST' as const }] : []),
    ...(shiftMiles === null ? [{ what: 'miles of a busy day', where: `vehicle_days.csv: ${code}, miles`, treatment, hides: 'RECURRING_COST' as const }] : []),
    ...(rechargedMiles === null && usableRange !== null && shiftMiles !== null
      ? [
          {
            what: 'hours it stands, or its battery',
            where: `vehicle_days.csv: ${code}, hours; vehicle_offers.csv: ${offer.code}, battery_kwh`,
            treatment,
            hides: 'RECURRING_COST' as const,
          },
        ]
      : []),
  ];
}

function warningsOf(needsPoint: boolean, { does }: RangeCheck) {
  return [
    ...(needsPoint
      ? [
          warning(
            'CHARGING_SHARED',
            'The point and the supply are counted for this one vehicle alone.',
            'Several at one base need several: the supply has room for fewer than stand there.',
          ),
        ]
      : []),
    ...(does === null
      ? [warning('RANGE_UNKNOWN', 'Whether it does a busy day is UNKNOWN.', 'Record its days of use, and state range and battery of the offer.')]
      : []),
  ];
}
