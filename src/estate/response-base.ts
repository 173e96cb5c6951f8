/**
 * Which buildings response officers set out from: those with a service point of the kind RESPONSE_BASE. An organisation that
 * records none is taken to have one wherever a response team is based.
 */
import type { Building, EstateSnapshot, ServicePoint } from './snapshot.ts';

export const isBasePoint = ({ kind }: ServicePoint): boolean => kind === 'RESPONSE_BASE';

export function isResponseBase({ code, status }: Building, estate: EstateSnapshot): boolean {
  if (status !== 'OPERATIONAL') return false;
  if (estate.recordsResponseBases) return estate.servicePointsOf(code).some(isBasePoint);
  return estate.basesIn(code).some(({ team }) => estate.team.get(team)?.function === 'RESPONSE');
}

export const responseBases = (estate: EstateSnapshot): readonly Building[] => estate.buildings.filter((building) => isResponseBase(building, estate));
