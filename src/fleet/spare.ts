/**
 * What another vehicle that counts towards a rule would cost: bought at the end of year 0, replaced as policy replaces its role, worth
 * its market value at the horizon. It adds no miles, because the work is shared: only its fixed cost is paid, from year 1.
 */
import { assumptionInput, derivedInput, type Input } from '../options/input.ts';
import { bestToBuy } from './best-to-buy.ts';
import type { Buying } from './buying.ts';
import type { CapabilityGroup } from './capability-group.ts';
import { lifeOfNew } from './life-of-new.ts';
import type { NewVehicle } from './new-vehicle.ts';
import type { Renewal } from './replacement-chain.ts';
import { policyLife } from './replacement-policy.ts';
import { typicalWork } from './typical-vehicle.ts';
import { valuesInUse } from './value-in-use.ts';
import type { VehicleRole } from './vehicle.record.ts';
import type { VehicleWork } from './vehicle-work.ts';

export interface Spare {
  readonly role: VehicleRole | null;
  /** What would be bought; null where nothing has a price. */
  readonly bought: NewVehicle | null;
  /** The same each time it is bought again. */
  readonly renewal: Renewal | null;
  /** Whole years that each is kept. */
  readonly life: number;
  readonly fixed: Input;
  readonly kit: readonly Input[];
}

/** The role that most of those that count here have, else the first that the rule names. */
const roleOf = ({ rule, holdings }: CapabilityGroup): VehicleRole | null => {
  const [most] = [
    ...Map.groupBy(
      holdings.flatMap(({ held }) => held),
      ({ role }) => role,
    ),
  ].toSorted(([, one], [, other]) => other.length - one.length);
  return most?.[0] ?? rule.roles?.[0] ?? null;
};

export function spareFor(group: CapabilityGroup, buying: Buying): Spare {
  const role = roleOf(group);
  const { given, fleet, schedule } = buying;
  const assumed = assumptionInput(given, 'spare-fixed-gbp-pa', 'high');
  if (role === null) return { role, bought: null, renewal: null, life: 1, fixed: assumed, kit: kitInputs(group, role, buying) };
  const typical = typicalOf(role, buying);
  const work = { ...typical, vehicle: { ...typical.vehicle, offRoad: group.rule.offRoad ? true : typical.vehicle.offRoad } };
  const bought = bestToBuy(work, 0, buying);
  const life = policyLife(fleet.replacementRule.get(role), 0) ?? (bought === null ? 1 : lifeOfNew(bought, 0, schedule).life);
  const renewal = bought === null ? null : { ageing: bought.ageing, inUse: valuesInUse(bought.ageing, bought.price, life, schedule) };
  return { role, bought, renewal, life, fixed: work.cost.fixed.value === null ? assumed : work.cost.fixed, kit: kitInputs(group, role, buying) };
}

const typicals = new WeakMap<Buying, Map<VehicleRole, VehicleWork>>();

/** The typical vehicle of a role, worked out once for all rules that ask. */
function typicalOf(role: VehicleRole, buying: Buying): VehicleWork {
  const known = typicals.get(buying) ?? new Map<VehicleRole, VehicleWork>();
  const typical = known.get(role) ?? typicalWork(role, null, buying);
  typicals.set(buying, known.set(role, typical));
  return typical;
}

/** The mean price today of each kind of equipment that it must carry; UNKNOWN where none is known. */
function kitInputs({ rule }: CapabilityGroup, role: VehicleRole | null, { fleet }: Buying): readonly Input[] {
  const needed = new Map<string, number>((rule.kit ?? []).map((kind) => [kind, 1]));
  for (const { class: kind, minimum } of role === null ? [] : fleet.kitRulesOf(role)) needed.set(kind, Math.max(minimum, needed.get(kind) ?? 0));
  return [...needed].map(([kind, count]) => {
    const prices = fleet.equipment.flatMap((piece) => (piece.class === kind && piece.replacementPrice !== null ? [piece.replacementPrice] : []));
    const mean = prices.length === 0 ? null : (count * prices.reduce((sum, price) => sum + price, 0)) / prices.length;
    return derivedInput(`${count} ${kind}`, mean, 'GBP', `equipment.csv: mean replacement_price of ${kind}`);
  });
}
