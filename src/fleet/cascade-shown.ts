import { financialYearAfter } from '../appraisal/index.ts';
import { appraised } from '../options/appraise.ts';
import type { CascadeCase } from './cascade-case.ts';
import { cascadeObstacles } from './cascade-obstacles.ts';
import { cascadeOption } from './cascade-option.ts';
import { roleName } from './role-name.ts';
import { baseName } from './vehicle-place.ts';

/** What follows from the move, step by step. */
export function moveShown(one: CascadeCase): object {
  const { mover, displaced, year, years, limitedBy, forgone, refit } = one;
  const { given, fleet } = mover.buying;
  const at = (index: number) => financialYearAfter(given.base, index);
  const { figures } = appraised(cascadeOption(one), mover.horizon, mover.buying.schedule);
  return {
    impossibleBecause: cascadeObstacles(one),
    annualNetSaving: figures.annualNetSaving,
    npvOrganisation: figures.npvOrganisation,
    npvPublic: figures.npvPublic,
    mover: mover.vehicle,
    displaced: displaced.vehicle,
    movesIn: at(year),
    fromRole: mover.vehicle.role,
    toRole: displaced.vehicle.role,
    fromBase: baseName(mover.vehicle, fleet),
    toBase: baseName(displaced.vehicle, fleet),
    ageThen: (mover.work.age.value ?? 0) + year,
    yearsThere: years,
    limitedBy,
    nextPurchaseIn: at(year + years),
    priceForgone: forgone,
    refit: refit.value,
    displacedFetches: displaced.held.worth(year),
    steps: [
      `${at(year)}: a new vehicle (${mover.usual.name}) takes the place of ${mover.vehicle.name}, as without the move.`,
      `${at(year)}: ${mover.vehicle.name} is refitted and goes to ${roleName(displaced.vehicle.role)} work; its price is not received.`,
      `${at(year)}: ${displaced.vehicle.name} is sold.`,
      `${at(year + years)}: the purchase for ${roleName(displaced.vehicle.role)} work, put off until then, falls due.`,
    ],
  };
}
