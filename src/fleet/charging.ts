/** What charging one more electric vehicle takes at a base where all plug in at once when shifts hand over: a point, and power. */
import type { Given } from '../assumptions/given.ts';
import { type Contribution, contributed, known, nothingAsked, oneOffLine, unknown } from '../options/contribution.ts';
import { assumptionInput, derivedInput } from '../options/input.ts';
import type { FleetSnapshot, Vehicle } from './snapshot.ts';

export interface ChargingNeed {
  /** Electric vehicles based there today. */
  readonly electricToday: number;
  /** Points there; null is UNKNOWN. */
  readonly points: number | null;
  /** Whether one more point is needed: every vehicle has its own when shifts hand over. */
  readonly needsPoint: boolean;
  /** kVA that the supply lacks for it; null is UNKNOWN. */
  readonly lacksKva: number | null;
}

const gone: readonly string[] = ['DISPOSED', 'WITHDRAWN'];

/** Counted once for each base, because thousands of vehicles share one. */
const counted = new WeakMap<FleetSnapshot, Map<string, number>>();

function electricAt(base: string, fleet: FleetSnapshot): number {
  const found = counted.get(fleet) ?? new Map<string, number>();
  counted.set(fleet, found);
  const count = found.get(base) ?? fleet.vehiclesAt(base).filter(({ fuel, status }) => fuel === 'BEV' && !gone.includes(status)).length;
  found.set(base, count);
  return count;
}

/** A point takes its power of the supply whether or not a kVA is spare; an UNKNOWN base is taken to have neither. */
export function chargingNeed(vehicle: Pick<Vehicle, 'base'>, kw: number, fleet: FleetSnapshot): ChargingNeed {
  const base = vehicle.base === null ? undefined : fleet.base.get(vehicle.base);
  const electricToday = vehicle.base === null ? 0 : electricAt(vehicle.base, fleet);
  const points = base?.chargerPoints ?? null;
  const needsPoint = points === null || electricToday + 1 > points;
  const lacksKva = !needsPoint ? 0 : base?.spareKva == null ? null : Math.max(0, kw - base.spareKva);
  return { electricToday, points, needsPoint, lacksKva };
}

/** The point and the work on the supply, capital, in the year that the vehicle changes. */
export function chargingContribution(
  vehicle: Pick<Vehicle, 'base'>,
  kw: number,
  year: number,
  years: number,
  fleet: FleetSnapshot,
  given: Given,
): Contribution {
  const { needsPoint, lacksKva, electricToday, points } = chargingNeed(vehicle, kw, fleet);
  if (!needsPoint) return nothingAsked;
  const money = { cashClass: 'CASH_CAPITAL', ledger: 'CAPITAL' } as const;
  const price = assumptionInput(given, 'charger-point-gbp');
  const need = derivedInput('electric vehicles at the base, with this one', electricToday + 1, 'vehicles', `fleet_bases.csv has ${points ?? 'UNKNOWN'} points`);
  const point = oneOffLine(years, year, -price.value!, {
    ...money,
    label: 'Charging point',
    formula: 'one for each vehicle that plugs in when shifts hand over',
    inputs: [price, need],
  });
  return contributed(known([point], 1), supplyContribution(vehicle, lacksKva, kw, year, years, given));
}

function supplyContribution(vehicle: Pick<Vehicle, 'base'>, lacksKva: number | null, kw: number, year: number, years: number, given: Given): Contribution {
  if (lacksKva === 0) return known([], 1);
  const rate = assumptionInput(given, 'grid-upgrade-gbp-per-kva', lacksKva === null ? 'high' : 'value');
  const kva = derivedInput(
    'kVA that the supply lacks',
    lacksKva ?? kw,
    'kVA',
    lacksKva === null ? 'all of the point’s: what is spare is UNKNOWN' : 'power of the point − spare_kva',
  );
  const line = oneOffLine(years, year, -rate.value! * kva.value!, {
    label: 'Work on the electricity supply',
    cashClass: 'CASH_CAPITAL',
    ledger: 'CAPITAL',
    formula: 'kVA that it lacks × price of a kVA',
    inputs: [kva, rate],
  });
  if (lacksKva !== null) return known([line], 1);
  const where = `fleet_bases.csv: ${vehicle.base === null ? 'a row for its base' : 'spare_kva of its base'}`;
  return unknown({ what: 'electricity to spare', where, treatment: 'taken for none, at the dear end of a kVA', hides: 'NOTHING' }, [line]);
}
