/** What the energy of a building emits: as recorded, or its use at the factors in force. */
import type { Given } from '../assumptions/given.ts';
import type { Building, EstateSnapshot } from './snapshot.ts';

const kilogramsInTonne = 1_000;

/** Tonnes of CO₂ equivalent a year; null is UNKNOWN: neither emissions nor both fuels are recorded. */
export function emissionsOf({ code }: Pick<Building, 'code'>, { energyRating }: Pick<EstateSnapshot, 'energyRating'>, given: Given): number | null {
  const rating = energyRating.get(code);
  if (rating === undefined) return null;
  const { tco2e, electricityKwh, gasKwh } = rating;
  if (tco2e !== null) return tco2e;
  if (electricityKwh === null || gasKwh === null) return null;
  return (electricityKwh * given.of('electricity-kgco2e-per-kwh').value + gasKwh * given.of('gas-kgco2e-per-kwh').value) / kilogramsInTonne;
}
