/** Teams where they have people in a building of our own. */
import { ownBuildings } from './own-buildings.ts';
import { teams } from './teams.ts';

export interface TeamAt {
  readonly team: string;
  readonly building: string;
}

const own = new Set(ownBuildings.map(({ place }) => `B-${place}`));

/** Once for every ten people, so that a draw from them falls on the larger teams more often. */
export const fleetTeams = (isWanted: (teamFunction: string) => boolean): TeamAt[] =>
  teams
    .filter((team) => isWanted(team.function))
    .flatMap(({ code, bases }) =>
      bases
        .filter(({ building }) => own.has(building))
        .flatMap(({ building, fte }) => Array.from({ length: Math.ceil(fte / 10) }, () => ({ team: code, building }))),
    );
