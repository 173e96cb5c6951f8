/** Whether a place can be counted on as a host: not closing itself, and its partner has not refused. */
import type { Building, EstateSnapshot, Partner } from './snapshot.ts';

const going: readonly string[] = ['DISPOSED', 'UNDER_OFFER', 'SURPLUS_DECLARED', 'MOTHBALLED'];

/** Whether it is given up already, or about to be. */
export const isGoing = ({ status }: Pick<Building, 'status'>): boolean => going.includes(status);

/** The hosts of a building who have said no: to our stay there, or where nothing is said of that, to sharing at all. */
export function refusingHosts(building: Building, estate: EstateSnapshot): readonly Partner[] {
  const stays = estate.occupanciesOf(building.code).filter(({ kind }) => kind === 'GUEST');
  return stays.flatMap(({ partner, consent }) => {
    const host = estate.partner.get(partner);
    return host !== undefined && (consent ?? host.consent) === 'REFUSED' ? [host] : [];
  });
}

/** Why a place that teams or the public are to go to cannot be counted on; an empty list where it can. */
export const whyNoHost = (building: Building, what: string, estate: EstateSnapshot): readonly string[] => [
  ...(isGoing(building) ? [`${building.name}, where ${what} go, is closing or closed itself.`] : []),
  ...refusingHosts(building, estate).map(({ name }) => `${name} has refused to host us in ${building.name}, where ${what} go.`),
];
