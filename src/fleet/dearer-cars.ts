/** Which of our pool cars and spares cost more than what could be had instead of them. */

import { equivalentAnnual, GB_STANDARD, gbp } from '../appraisal/index.ts';
import { blockedVat } from './blocked-vat.ts';
import type { ChangeCase } from './change-case.ts';
import { isRented } from './funding.ts';
import { justifiedBy } from './justification.ts';
import { isPerMile, vehicleLines } from './released-cost.ts';
import type { Vehicle } from './snapshot.ts';
import { isSpecialist } from './specialist-roles.ts';
import { type UseOfVehicle, useOfVehicle } from './use-of-vehicle.ts';

export interface Used {
  readonly vehicle: Vehicle;
  readonly use: UseOfVehicle & { readonly milesAYear: number };
}

export type Kind = 'USE_PRIVATE_MILEAGE' | 'HIRE_INSTEAD';

/** Plain pool cars, and for hire spares as well, whose use is known and that no reason in force holds. */
function candidates(kind: Kind, { fleet, given }: ChangeCase): readonly Used[] {
  return fleet.vehicles.flatMap((vehicle) => {
    const isPoolCar = vehicle.role === 'POOL' && vehicle.body === 'CAR' && vehicle.marking === 'UNMARKED' && vehicle.status === 'IN_SERVICE';
    const isSpare = kind === 'HIRE_INSTEAD' && vehicle.status === 'SPARE' && vehicle.marking !== 'COVERT' && !isSpecialist(vehicle.role);
    if (!(isPoolCar || isSpare) || vehicle.base === null || justifiedBy(vehicle.code, fleet, given.on).length > 0) return [];
    const use = useOfVehicle(vehicle, fleet, given);
    return use === null || use.milesAYear === null ? [] : [{ vehicle, use: { ...use, milesAYear: use.milesAYear } }];
  });
}

/** Pounds a year that it costs, as far as its lines are known, its replacement spread over its life; for hire without what follows the miles. */
function yearlyCostOf(vehicle: Vehicle, one: ChangeCase, kind: Kind): number {
  const lines = vehicleLines(vehicle, one).filter((line) => one.heldIn(line.pool) <= 1 && (kind === 'USE_PRIVATE_MILEAGE' || !isPerMile(line)));
  const running = lines.reduce((sum, { line, amount }) => sum + (line.category === 'OTHER_INCOME' ? -1 : 1) * (amount ?? 0), 0);
  const years = one.fleet.replacementRule.get(vehicle.role)?.maxYears ?? null;
  if (vehicle.replacementPrice === null || years === null || isRented(vehicle)) return running;
  const price = one.given.inBasePrices(vehicle.replacementPrice, vehicle.priceBase);
  const lost = price * (1 + blockedVat({ ...vehicle, body: vehicle.body ?? 'OTHER' }, one.fleet) - one.given.of('residual-share-at-policy-life').value);
  return running + equivalentAnnual(gbp(lost), GB_STANDARD, Math.max(1, Math.round(years)));
}

const alternative = ({ use }: Used, { given }: ChangeCase, kind: Kind): number =>
  kind === 'USE_PRIVATE_MILEAGE' ? use.milesAYear * given.of('mileage-gbp-per-mile').value : use.daysUsedAYear * given.of('relief-hire-gbp-per-day').value;

/** The cars that are dearer than private mileage or hire in their place. */
export const dearerCars = (kind: Kind, change: ChangeCase): readonly Used[] =>
  candidates(kind, change).filter((one) => yearlyCostOf(one.vehicle, change, kind) > alternative(one, change, kind));
