/** What a further pool car would be and cost: the offers for the role, each with what it costs to hold for a year and to drive a mile. */
import { discountFactors, equivalentAnnual, GB_STANDARD, gbp } from '../appraisal/index.ts';
import { assumptionInput, derivedInput, firstKnown, type Input } from '../options/input.ts';
import { recordInput } from '../options/record-input.ts';
import { blockedVat } from './blocked-vat.ts';
import type { ChangeCase } from './change-case.ts';
import type { VehicleOffer } from './snapshot.ts';

export interface PoolCar {
  readonly offer: VehicleOffer;
  /** Pounds to buy it ready for the road, without VAT; 0 where it is rented. */
  readonly price: Input;
  /** VAT on it that is not recovered; null where all is. */
  readonly vat: Input | null;
  /** Share of its price that it fetches at the end of its life. */
  readonly kept: Input;
  /** Whole years that it is kept, or rented for. */
  readonly life: Input;
  /** Pounds a year of rent; 0 where it is bought. */
  readonly rent: Input;
  /** Pounds when it goes back; 0 where it is bought. */
  readonly returned: Input;
  /** Pounds for each mile beyond those that the rent includes. */
  readonly excess: Input;
  /** Tax, insurance, telematics, keys and booking, pounds a year. */
  readonly fixed: readonly Input[];
  /** Energy, servicing and tyres, pounds a mile. */
  readonly perMile: readonly Input[];
  /** Pounds a year to hold one, its price spread over its life at the standard rates. */
  readonly yearly: number;
}

/** Pounds a year to drive so many miles in so many of them. */
export function drivingCost({ offer, perMile, excess }: PoolCar, miles: number, cars: number): number {
  const beyond = offer.method === 'BUY' || offer.includedMilesPa === null ? 0 : Math.max(0, miles - cars * offer.includedMilesPa);
  return miles * sumOf(perMile) + beyond * excess.value!;
}

export const sumOf = (inputs: readonly Input[]): number => inputs.reduce((sum, { value }) => sum + value!, 0);

/** The offers for pool cars whose price and whose cost of a mile are known. */
export const poolCars = (one: ChangeCase): readonly PoolCar[] => one.fleet.offersFor('POOL').flatMap((offer) => poolCar(offer, one) ?? []);

function poolCar(offer: VehicleOffer, { fleet, given }: ChangeCase): PoolCar | null {
  const of = (name: string, value: number | null, unit: string, column: string): Input =>
    recordInput(name, value === null ? null : given.inBasePrices(value, offer.priceBase), unit, `vehicle_offers.csv: ${offer.code}, ${column}`, offer);
  const isBought = offer.method === 'BUY';
  const plain = (name: string, value: number | null, unit: string, column: string): Input => ({ ...of(name, null, unit, column), value });
  const price = of(
    'price with fitting',
    isBought && offer.price !== null ? offer.price + (offer.conversionCost ?? 0) : isBought ? null : (offer.conversionCost ?? 0),
    'GBP',
    'price',
  );
  const rent = of('rent', isBought ? 0 : offer.rentPa, 'GBP/year', 'rent_pa');
  const energy = of('energy', offer.energyGbpPerMile, 'GBP/mile', 'energy_gbp_per_mile');
  const servicing = of('servicing and tyres', offer.maintenanceIncluded ? 0 : offer.servicingGbpPerMile, 'GBP/mile', 'servicing_gbp_per_mile');
  const returned = of('damage and reinstatement on return', isBought ? 0 : offer.returnCost, 'GBP', 'return_cost');
  const excess = of(
    'each mile beyond those included',
    isBought || offer.includedMilesPa === null ? 0 : offer.excessGbpPerMile,
    'GBP/mile',
    'excess_gbp_per_mile',
  );
  if ([price, rent, energy, servicing, returned, excess].some(({ value }) => value === null)) return null;
  const policy = fleet.replacementRule.get('POOL')?.maxYears ?? null;
  const stated = isBought ? policy : offer.termMonths === null ? null : offer.termMonths / 12;
  const life = firstKnown(
    plain('years held', stated === null ? null : Math.max(1, Math.round(stated)), 'years', 'term_months'),
    assumptionInput(given, 'pool-car-years'),
  );
  const kept = isBought
    ? firstKnown(
        plain('worth at the end of its life', offer.residualShareAtTerm, 'share', 'residual_share_at_term'),
        assumptionInput(given, 'residual-share-at-policy-life'),
      )
    : plain('worth at the end of its life', 0, 'share', 'method');
  const blocked = blockedVat({ body: offer.body, marking: 'UNMARKED' }, fleet);
  const vat = blocked === 0 ? null : derivedInput('VAT not recovered', blocked, 'share', 'on cars that are not marked emergency cars');
  const fixed = [assumptionInput(given, 'pool-car-fixed-gbp'), assumptionInput(given, 'pool-keys-gbp-per-vehicle')];
  const years = Math.round(life.value!);
  const resale = price.value! * kept.value! * discountFactors(GB_STANDARD, years)[years]!;
  const spread = equivalentAnnual(gbp(price.value! * (1 + (vat?.value ?? 0)) - resale), GB_STANDARD, years);
  const yearly = spread + rent.value! + returned.value! / years + sumOf(fixed);
  return { offer, price, vat, kept, life, rent, returned, excess, fixed, perMile: [energy, servicing], yearly };
}
