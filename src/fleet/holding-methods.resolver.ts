/** Buy, lease or contract hire: the offers for a role side by side. */

import { Arg, Ctx, Extensions, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { codeIn, nothingOf } from '../api/global-id.ts';
import { Refusal } from '../api/refusal.ts';
import type { Buying } from './buying.ts';
import { buyingFor } from './economic-life.resolver.ts';
import { hireMissing } from './hire-terms.ts';
import { hireWarnings } from './hire-warnings.ts';
import { type HoldingMethod, holdingMethods } from './holding-methods.ts';
import { HoldingMethods } from './holding-methods.view.ts';
import { typicalWork } from './typical-vehicle.ts';
import type { VehicleRole } from './vehicle.record.ts';
import { VehicleRoleEnum } from './vehicle-role.view.ts';
import { type VehicleWork, vehicleWork } from './vehicle-work.ts';

@Resolver()
export class HoldingMethodsResolver {
  @Extensions({ complexity: 200 })
  @Query(() => HoldingMethods, {
    description: 'The offers for a role, bought, leased or on contract hire, side by side after VAT, for the work of a vehicle or of a typical one.',
  })
  async holdingMethods(
    @Arg('vehicle', () => ID, { nullable: true, description: 'A vehicle, by id or code.' }) vehicle: string | undefined,
    @Arg('role', () => VehicleRoleEnum, { nullable: true }) role: VehicleRole | undefined,
    @Arg('scenario', () => ID, { nullable: true, description: 'A scenario by name, or several joined by +.' }) scenario: string | undefined,
    @Ctx() context: Context,
  ): Promise<object> {
    if ((vehicle == null) === (role == null))
      throw new Refusal('BAD_USER_INPUT', 'Ask about one thing.', { where: 'vehicle, role', fix: 'name a vehicle or a role' });
    const buying = await buyingFor(context, scenario);
    const work = vehicle == null ? typicalWork(role!, null, buying) : workOf(codeIn(vehicle, context.records.organisation), buying);
    const methods = holdingMethods(work, buying);
    return {
      advice: adviceOf(methods),
      milesPa: work.milesPa.value!,
      methods: methods.map((method) => methodShown(method, methods[0]!)),
      discountSchedule: buying.schedule.id,
      priceBase: buying.given.base,
    };
  }
}

function workOf(code: string, { fleet, usual, given }: Buying): VehicleWork {
  return vehicleWork(fleet.vehicle.get(code) ?? nothingOf(code), fleet, usual, given);
}

const pounds = (amount: number): string => `£${Math.round(amount).toLocaleString('en-GB')}`;

function adviceOf(methods: readonly HoldingMethod[]): string {
  const [first, second] = methods.filter(({ unknown }) => unknown.length === 0);
  if (first === undefined) return 'No offer for it is known in full (vehicle_offers.csv).';
  const best = `${first.offer.name} is cheapest, ${pounds(first.equivalentAnnualWithVat)} a year after VAT`;
  if (second === undefined) return `${best}; there is nothing to compare it with.`;
  const canTurn = second.ifResaleHigh < first.equivalentAnnualWithVat || first.ifResaleLow > second.equivalentAnnualWithVat;
  const lead = `${pounds(second.equivalentAnnualWithVat - first.equivalentAnnualWithVat)} less than ${second.offer.name}`;
  return `${best}, ${lead}${canTurn ? '; the resale market could turn that round' : ''}.`;
}

function methodShown(method: HoldingMethod, best: HoldingMethod): object {
  const { offer, parts, vat, unknown, equivalentAnnual, equivalentAnnualWithVat } = method;
  return {
    ...method,
    ...parts,
    offer: offer.code,
    name: offer.name,
    method: offer.method,
    equivalentAnnualCost: equivalentAnnual,
    equivalentAnnualCostWithVat: equivalentAnnualWithVat,
    irrecoverableVat: vat,
    costsMore: unknown.length > 0 ? null : equivalentAnnualWithVat - best.equivalentAnnualWithVat,
    missing: hireMissing(offer, method, 'left out, and the method stands after all that are known'),
    warnings: hireWarnings(method),
  };
}
