/**
 * Option generator: close a building, or close it and provide its public service elsewhere. Proposes every building that we run, and
 * gives the reasons where one cannot close, so that what is missing from a ranking can be asked for.
 */

import type { Given } from '../assumptions/given.ts';
import type { EfficiencyClass, Missing } from '../options/option.ts';
import type { TravelModel } from '../register/travel.ts';
import { currentLines } from './carrying-cost.ts';
import { type ClosureCase, type ClosureVariant, closureCase } from './closure-case.ts';
import { linked } from './closure-links.ts';
import { closureObstacles } from './closure-obstacles.ts';
import type { ClosureOption } from './closure-option.ts';
import { closureParts } from './closure-parts.ts';
import { closureWarnings } from './closure-warnings.ts';
import { emissionsOf } from './emissions.ts';
import { leavingChanges } from './leaving-changes.ts';
import { newServiceHome } from './new-service-home.ts';
import type { ResponseMap } from './response-effect.ts';
import { type ContactEffect, contactPointsIn, type ServiceMap } from './service-effect.ts';
import type { Building, EstateSnapshot } from './snapshot.ts';
import { surroundingsOf } from './surroundings.ts';

export type { ClosureOption } from './closure-option.ts';

/** What a closure shows beyond what every option shows. */
function closureShown({ vacated, exit, moves }: ClosureCase, { providedIn }: ContactEffect): object {
  return {
    vacatedOn: vacated,
    exit,
    moves: moves.map(({ team, base, ...move }) => ({ ...move, team: team.name, fte: base.fte })),
    serviceProvidedIn: providedIn,
  };
}

/** The id of a closure, the same in every run. */
export const closureId = (organisation: string, building: string, variant: ClosureVariant): string =>
  `${organisation}/${variant.toLowerCase().replaceAll('_', '-')}/${building}`;

const gone: readonly string[] = ['DISPOSED', 'PLANNED'];

export function closureOptions(estate: EstateSnapshot, given: Given): readonly ClosureOption[] {
  const { travel, service, response } = surroundingsOf(estate, given);
  const open = estate.buildings.filter(({ status, use }) => !gone.includes(status) && use !== 'LAND');
  return linked(
    open.flatMap((building) =>
      variantsOf(building, estate).map((variant) => closureOf(closureCase(building, variant, estate, travel, given), travel, service, response)),
    ),
    estate,
  );
}

function variantsOf(building: Building, estate: EstateSnapshot): readonly ClosureVariant[] {
  const hasPublic = contactPointsIn(building, estate).length > 0;
  const isStated = estate.termsOf(building.code).some(({ variant }) => variant === 'CLOSE_AND_REPROVIDE');
  return hasPublic || isStated ? ['CLOSE', 'CLOSE_AND_REPROVIDE'] : ['CLOSE'];
}

function closureOf(closure: ClosureCase, travel: TravelModel, map: ServiceMap, response: ResponseMap): ClosureOption {
  const { building, variant, estate } = closure;
  const service = map.effectOf(building, variant === 'CLOSE' ? null : newServiceHome(closure, travel), response(building, closure.moves));
  const parts = closureParts(closure, service);
  const missing = [...nothingKnown(closure), ...parts.missing];
  return {
    id: closureId(estate.organisation.code, building.code, variant),
    kind: variant,
    family: 'CLOSURE',
    domain: 'ESTATE',
    stage: closure.term?.stage ?? 'IDEA',
    title: titleOf(closure, service),
    assets: [building, ...closure.homes],
    areas: estate.site.get(building.site)?.area == null ? [] : [estate.site.get(building.site)!.area!],
    lines: parts.lines.filter(({ amounts }) => amounts.some((amount) => amount !== 0)),
    missing,
    inputsAsked: parts.inputsAsked,
    impossibleBecause: closureObstacles(closure, service),
    warnings: closureWarnings(closure, service, parts.lines),
    links: [],
    serviceEffect: service,
    efficiency: efficiencyOf(service),
    ...leavingChanges(closure, service.providedIn),
    carbonSavedPa: emissionsOf(building, estate, closure.given),
    type: 'ClosureOption',
    detail: { closure, service },
    shown: () => closureShown(closure, service),
  };
}

/** A building whose every cost is UNKNOWN saves an UNKNOWN sum, not nothing. */
function nothingKnown({ building, estate, given }: ClosureCase): readonly Missing[] {
  const current = currentLines(building, estate, given);
  const isKnown = current.some(({ amount }) => amount !== null);
  return isKnown
    ? []
    : [
        {
          what: 'what the building costs',
          where: `cost_pools.csv and cost_lines.csv: ${building.code}`,
          treatment: 'the yearly saving is UNKNOWN until it is known',
          hides: 'RECURRING_COST',
        },
      ];
}

function titleOf({ building, term, estate, homes: ours }: ClosureCase, { providedIn }: ContactEffect): string {
  const partner = term?.receivingPartner == null ? undefined : estate.partner.get(term.receivingPartner)?.name;
  const homes = partner === undefined ? ours.map(({ name }) => name) : [partner];
  const teams =
    homes.length === 0 ? '' : `, teams to ${homes.length > 3 ? `${homes.slice(0, 2).join(', ')} and ${homes.length - 2} others` : homes.join(' and ')}`;
  return `Close ${building.name}${teams}${providedIn === null ? '' : `, public service to ${providedIn.name}`}`;
}

/** The same service for less is technical; the same service somewhere else is allocative; less service is no efficiency. */
function efficiencyOf({ effect, providedIn, pointsAffected }: ContactEffect): EfficiencyClass {
  if (pointsAffected.length === 0 || effect === 'SAME') return 'TECHNICAL';
  return providedIn === null ? 'NON_EFFICIENCY' : 'ALLOCATIVE';
}
