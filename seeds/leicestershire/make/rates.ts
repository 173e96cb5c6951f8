/** What a square metre of gross internal area costs a year in 2026/27 by kind of building: assumptions made for the demonstration. */

import type { BuildingFunction, OwnBuilding } from './building-plan.ts';
import { between } from './chance.ts';

interface Rates {
  readonly businessRates: number;
  readonly energy: number;
  readonly cleaning: number;
  readonly maintenance: number;
  readonly security: number;
  readonly rent: number;
}

const rates = (businessRates: number, energy: number, cleaning: number, maintenance: number, security: number, rent = 0): Rates => ({
  businessRates,
  energy,
  cleaning,
  maintenance,
  security,
  rent,
});

export const ratesOf: Readonly<Record<BuildingFunction, Rates>> = {
  office: rates(45, 30, 22, 34, 18, 110),
  custody: rates(40, 62, 46, 58, 60),
  response: rates(38, 40, 24, 38, 16, 95),
  neighbourhood: rates(32, 34, 26, 36, 9, 90),
  workshop: rates(26, 28, 12, 30, 12, 60),
  store: rates(20, 12, 5, 14, 6, 55),
  training: rates(30, 38, 20, 34, 22),
  laboratory: rates(42, 58, 34, 52, 24),
  control: rates(40, 62, 30, 50, 44),
  mast: rates(60, 150, 0, 90, 40, 350),
  house: rates(0, 0, 0, 22, 6),
  land: rates(0, 0, 0, 0, 0),
};

/** Pounds for a kilowatt hour. */
export const electricityPrice = 0.24;
export const gasPrice = 0.06;

/** Share of the energy bill that is electricity: an office burns 95 kWh of it to 120 of gas, an emergency building 70 to 390. */
const electricityShare: Readonly<Record<BuildingFunction, number>> = {
  office: 0.76,
  custody: 0.5,
  response: 0.42,
  neighbourhood: 0.58,
  workshop: 0.45,
  store: 0.6,
  training: 0.5,
  laboratory: 0.62,
  control: 0.85,
  mast: 1,
  house: 0.3,
  land: 0,
};

/** How dear a building is to run beside others of its kind. */
export const dearness = ({ place, built, more }: OwnBuilding): number => more.dearness ?? between(0.84, 1.1, place, 'dearness') + (built < 1970 ? 0.06 : 0);

const energyPerSquareMetre = (building: OwnBuilding): number =>
  ratesOf[building.function].energy * dearness(building) * between(0.92, 1.1, building.place, 'energy') * (building.more.status === undefined ? 1 : 0.25);

export const electricityPerSquareMetre = (building: OwnBuilding): number =>
  (energyPerSquareMetre(building) * electricityShare[building.function]) / electricityPrice;
export const gasPerSquareMetre = (building: OwnBuilding): number => (energyPerSquareMetre(building) * (1 - electricityShare[building.function])) / gasPrice;
