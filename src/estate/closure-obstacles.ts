/** Why a building cannot close, in words for the person who asked; an empty list means that it can. */
import type { ClosureCase } from './closure-case.ts';
import { whyNoHost } from './host-standing.ts';
import { isBasePoint } from './response-base.ts';
import type { ContactEffect } from './service-effect.ts';
import { specialistNames } from './suitable-uses.ts';

export function closureObstacles(closure: ClosureCase, service: ContactEffect): readonly string[] {
  return [
    ...policy(closure),
    ...specialistSpace(closure),
    ...teams(closure),
    ...networks(closure),
    ...protectedService(closure, service),
    ...protectedBases(closure),
    ...tenants(closure),
    ...hosts(closure, service),
  ];
}

function policy({ building, term, vacated, given }: ClosureCase): readonly string[] {
  const already = {
    SURPLUS_DECLARED: 'it is already declared surplus',
    UNDER_OFFER: 'it is already under offer',
    MOTHBALLED: 'it is already out of use',
  } as Partial<Record<string, string>>;
  return [
    ...(term?.stage === 'REJECTED' ? ['It was rejected (closure_terms.csv: stage); give it another stage to take it up again.'] : []),
    ...(term?.mustStayBecause == null ? [] : [`It must stay: ${term.mustStayBecause}.`]),
    ...(already[building.status] === undefined ? [] : [`Nothing is left to decide: ${already[building.status]}, and its saving is counted there.`]),
    ...(building.mast === true && term?.itCost == null
      ? ['A radio mast stands on it; closing needs a stated cost of moving it (closure_terms.csv: it_cost).']
      : []),
    ...(vacated < given.on ? [`The last day of use, ${vacated}, lies before the appraisal date, ${given.on}.`] : []),
  ];
}

/** Specialist space is taken over by the same use only: a building of another use is no home for it, with or without teams. */
function specialistSpace({ building, estate, homes, term }: ClosureCase): readonly string[] {
  const name = specialistNames[building.use];
  if (name === undefined || term?.receivingPartner != null || homes.some(({ use }) => use === building.use)) return [];
  const others = estate.buildings.filter(({ code, use, status }) => code !== building.code && use === building.use && status === 'OPERATIONAL');
  if (others.length === 0) return [`There is no other ${name}, and general offices cannot absorb specialist space.`];
  return [`Which other ${name} takes over its work is not known (closure_terms.csv: receiving_building).`];
}

function teams({ moves, term }: ClosureCase): readonly string[] {
  if (term?.receivingPartner != null) return [];
  return moves.filter(({ to }) => to === null).map(({ team, doubt }) => `${team.name} has nowhere to go: ${doubt}.`);
}

function networks({ homes, vacated }: ClosureCase): readonly string[] {
  const late = homes.filter(({ networkReadyOn }) => networkReadyOn !== null && networkReadyOn > vacated);
  return late.map(({ name, networkReadyOn }) => `The network in ${name} is ready on ${networkReadyOn}, after the last day of use, ${vacated}.`);
}

function protectedService({ vacated, variant }: ClosureCase, { pointsAffected, providedIn }: ContactEffect): readonly string[] {
  const held = pointsAffected.filter(({ protectedUntil }) => protectedUntil !== null && protectedUntil > vacated);
  if (providedIn !== null) return [];
  const reasons = held.map(({ name, protectedUntil }) => `${name} may not be removed before ${protectedUntil} unless it is provided again elsewhere.`);
  return variant === 'CLOSE_AND_REPROVIDE'
    ? [...reasons, 'No building of ours is known where the public service could go (closure_terms.csv: reprovide_in).']
    : reasons;
}

/** A protected response base is provided again where its officers go. */
function protectedBases({ building, estate, moves, vacated }: ClosureCase): readonly string[] {
  if (moves.some(({ team, to }) => team.function === 'RESPONSE' && to !== null)) return [];
  const held = estate.servicePointsOf(building.code).filter((point) => isBasePoint(point) && point.protectedUntil !== null && point.protectedUntil > vacated);
  return held.map(({ name, protectedUntil }) => `${name} may not be removed before ${protectedUntil} unless a response team sets out from elsewhere instead.`);
}

function tenants({ building, estate, vacated }: ClosureCase): readonly string[] {
  const secure = estate.occupanciesOf(building.code).filter(({ kind, inside1954Act }) => kind !== 'GUEST' && inside1954Act);
  return secure
    .filter(({ endsOn }) => endsOn === null || endsOn > vacated)
    .map(
      ({ partner }) =>
        `${estate.partner.get(partner)?.name ?? partner} has security of tenure under the 1954 Act, so that vacant possession cannot be given by ${vacated}.`,
    );
}

/** Where teams or the public are to go may be given up itself, or its host may have refused. */
function hosts({ homes, estate, term }: ClosureCase, { providedIn }: ContactEffect): readonly string[] {
  const partner = term?.receivingPartner == null ? undefined : estate.partner.get(term.receivingPartner);
  return [
    ...homes.flatMap((home) => whyNoHost(home, 'its teams', estate)),
    ...(providedIn === null || homes.includes(providedIn) ? [] : whyNoHost(providedIn, 'its service points', estate)),
    ...(partner?.consent === 'REFUSED' ? [`${partner.name}, which is to take its teams in, has refused.`] : []),
  ];
}
