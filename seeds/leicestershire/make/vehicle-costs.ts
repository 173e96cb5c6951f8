/** What each vehicle costs in 2026/27: a pool of its own and a line by category; what follows the miles says so. */
import { between, chance } from './chance.ts';
import type { Row } from './csv-writing.ts';
import { isHired, type Vehicle, vehicles } from './vehicles.ts';

const year = '2026/27';
const followsMiles = ['FUEL', 'SERVICING_AND_REPAIR', 'TYRES', 'ACCIDENT_REPAIR'];
/** Electricity, servicing and tyres of an electric car, beside those of its group. */
const electric = { FUEL: 0.46, SERVICING_AND_REPAIR: 0.7, TYRES: 1.1 };

/** Servicing and repair dear by an eighth more each year of age; a tyre and accident share beside them. */
function amounts(vehicle: Vehicle): Readonly<Record<string, number>> {
  const { code, group, age, milesAYear, model } = vehicle;
  const runs = model.fuel === 'BEV' ? electric : { FUEL: 1, SERVICING_AND_REPAIR: 1, TYRES: 1 };
  const perMile = (rate: number, name: string) => Math.round(milesAYear * rate * between(0.9, 1.1, code, name));
  const worn = 1 + 0.12 * Math.max(0, age - 1);
  const isLeased = isHired(vehicle);
  return {
    FUEL: perMile(group.fuelRate * runs.FUEL, 'fuel'),
    ...(!isLeased && {
      SERVICING_AND_REPAIR: perMile(group.serviceRate * 0.84 * worn * runs.SERVICING_AND_REPAIR, 'servicing'),
      TYRES: perMile(group.serviceRate * 0.16 * runs.TYRES, 'tyres'),
    }),
    ACCIDENT_REPAIR: perMile(group.marking === 'MARKED' ? 0.031 : 0.019, 'accidents'),
    INSURANCE: Math.round(between(560, 760, code, 'insurance') * (group.marking === 'MARKED' ? 1.45 : 1)),
    TELEMATICS: 120,
    ...(group.marking !== 'MARKED' && { VEHICLE_TAX: model.fuel === 'BEV' ? 195 : group.body === 'VAN' ? 345 : 195 }),
    ...(isLeased && { VEHICLE_RENT: Math.round(group.price * between(0.172, 0.2, code, 'rent') * (model.fuel === 'BEV' ? 1.12 : 1)) }),
  };
}

const oftenUnknown = ['INSURANCE', 'ACCIDENT_REPAIR', 'TYRES'];

function lines(vehicle: Vehicle): Row[] {
  const { code, odd } = vehicle;
  return Object.entries(amounts(vehicle)).map(([category, amount]) => {
    const isUnknown = odd?.unknownCosts === true || (oftenUnknown.includes(category) && chance(code, category, 'unknown') < 0.02);
    return {
      code: `CV-${code}-${category}`,
      pool: `PV-${code}`,
      category,
      financial_year: year,
      amount_pa: isUnknown ? undefined : amount,
      driver: followsMiles.includes(category) ? 'PER_MILE' : undefined,
      source: odd?.unknownCosts === true ? `synthetic; ${odd.note}` : 'synthetic',
      as_at: '2026-09-30',
      confidence: isUnknown ? 'LOW' : 'MEDIUM',
    };
  });
}

const motorcycles = vehicles.filter(({ group }) => group.letter === 'M').map(({ code }) => code);

export const vehiclePoolRows = (): Row[] => [
  ...vehicles.map(({ code }) => ({ code: `PV-${code}`, name: `Vehicle ${code}`, kind: 'VEHICLE', vehicles: code, owner: 'Head of fleet' })),
  { code: 'PV-MOTORCYCLES', name: 'Servicing contract, motorcycles', kind: 'CONTRACT', vehicles: motorcycles.join(';'), owner: 'Head of fleet' },
];

export const vehicleLineRows = (): Row[] => [
  ...vehicles.flatMap(lines),
  {
    code: 'CV-MOTORCYCLES-OTHER',
    pool: 'PV-MOTORCYCLES',
    category: 'OTHER',
    financial_year: year,
    amount_pa: 14_400,
    source: 'synthetic; trap shared-contract: it ends with the last motorcycle, not with one of them',
    as_at: '2026-09-30',
    confidence: 'HIGH',
  },
];
