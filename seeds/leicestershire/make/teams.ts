/** Rows of teams, establishments and bases, with the neighbourhood teams spread over the offices of their areas. */

import { buildingCode } from './building-plan.ts';
import { between, pick, split } from './chance.ts';
import type { Row } from './csv-writing.ts';
import { ownBuildings } from './own-buildings.ts';
import { isStaffed, sharedOffices } from './shared-offices.ts';
import { attendance, neighbourhoods, type Posts, teamPlans } from './team-list.ts';

interface Base {
  readonly building: string;
  readonly fte: number;
  /** People who come, where they are not employees. */
  readonly people?: number;
}

interface Team {
  readonly code: string;
  readonly name: string;
  readonly function: string;
  readonly area?: string;
  readonly posts: Posts & { readonly specials?: number };
  readonly growth: number;
  readonly bases: readonly Base[];
}

const postsTotal = ({ officers = 0, pcsos = 0, staff = 0 }: Posts): number => officers + pcsos + staff;
const ownOffices = (area: string) =>
  ownBuildings.filter((building) => building.area === area && building.function === 'neighbourhood' && building.more.status === undefined);

/** Square metres for each person in an own office: from crowded to mostly empty; drawn, save where a trap needs it. */
const squareMetresEach: Readonly<Record<string, number>> = { SHELTHORPE: 15, BLABY: 24, SHEPSHED: 23, MEASHAM: 32, ASHBY: 44 };

/** Officers based in a shared office, or one who touches down there and has a desk elsewhere. */
const baseIn = (office: (typeof sharedOffices)[number]): Base =>
  isStaffed(office) ? { building: office.code, fte: pick([1, 1, 1.5, 2, 2.5], office.code, 'based') } : { building: office.code, fte: 0, people: 1 };

function neighbourhoodTeam({ area, name, stations, specials: _specials, ...posts }: (typeof neighbourhoods)[number]): Team {
  const offices = ownOffices(area).map((office) => ({
    building: buildingCode(office),
    fte: Math.max(2, Math.round(office.grossArea / (squareMetresEach[office.place] ?? between(18, 46, office.place, 'crowding')))),
  }));
  const shared = sharedOffices.filter((office) => office.area === area).map((office) => baseIn(office));
  const placed = [...offices, ...shared].reduce((sum, { fte }) => sum + fte, 0);
  const left = postsTotal(posts) - placed;
  if (left < 2) throw new Error(`${area} has only ${left} posts left for its stations`);
  const halves = split(left * 2, Object.values(stations));
  const atStations = Object.keys(stations).map((building, index) => ({ building, fte: halves[index]! / 2 }));
  return {
    code: `T-${area}`,
    name: `Neighbourhood team, ${name}`,
    function: 'NEIGHBOURHOOD',
    area,
    posts,
    growth: 5,
    bases: [...atStations, ...offices, ...shared],
  };
}

function specialsTeam({ area, name, stations, specials }: (typeof neighbourhoods)[number]): Team {
  const places = [...Object.keys(stations), ...ownOffices(area).map(buildingCode)];
  const people = split(
    specials,
    places.map((place) => (place in stations ? 4 : 1)),
  );
  const bases = places.map((building, index) => ({ building, fte: 0, people: people[index]! })).filter((base) => base.people > 0);
  return { code: `T-SPECIALS-${area.slice(4)}`, name: `Special constables, ${name}`, function: 'SPECIALS', area, posts: { specials }, growth: 0, bases };
}

export const teams: readonly Team[] = [
  ...teamPlans.map(({ bases, growth = 0, ...plan }) => ({
    ...plan,
    growth,
    bases: typeof bases === 'string' ? [{ building: bases, fte: postsTotal(plan.posts) }] : Object.entries(bases).map(([building, fte]) => ({ building, fte })),
  })),
  ...neighbourhoods.map(neighbourhoodTeam),
  ...neighbourhoods.map(specialsTeam),
];

const attendanceOf = (team: Team): number => attendance[team.function]![0];
const peakOf = (team: Team, { fte, people }: Base): number => Math.max(1, Math.round((people ?? fte) * attendanceOf(team)));

/** People of all teams together in a building at its peak. */
export function peakIn(building: string): number {
  return teams
    .flatMap((team) => team.bases.filter((base) => base.building === building).map((base) => peakOf(team, base)))
    .reduce((sum, peak) => sum + peak, 0);
}

export const fteIn = (building: string): number =>
  teams.flatMap(({ bases }) => bases).reduce((sum, base) => sum + (base.building === building ? base.fte : 0), 0);

export const teamRows = (): Row[] =>
  teams.map((team) => ({
    code: team.code,
    name: team.name,
    function: team.function,
    area: team.area,
    attendance: attendanceOf(team),
    attendance_pattern: attendance[team.function]![1],
    source: 'synthetic',
    as_at: '2026-09-30',
    confidence: 'MEDIUM',
  }));

const grades = { officers: 'OFFICER', pcsos: 'PCSO', staff: 'STAFF' } as const;
/** People for each full-time equivalent: staff work part-time more often than officers. */
const peopleEach = { officers: 1.01, pcsos: 1.03, staff: 1.08 } as const;

function establishmentOf(team: Team, scenario: string, growth: number): Row[] {
  const source =
    scenario === 'today' ? 'synthetic split of the totals of the budget paper of 2022/23' : 'synthetic: 100 officers more than today, all other posts as today';
  const employed = (Object.keys(grades) as (keyof typeof grades)[]).flatMap((kind) => {
    const fte = (team.posts[kind] ?? 0) + (kind === 'officers' ? growth : 0);
    return fte === 0
      ? []
      : [
          {
            team: team.code,
            grade: grades[kind],
            scenario,
            fte,
            headcount: Math.round(fte * peopleEach[kind]),
            source,
            as_at: '2026-09-30',
            confidence: 'MEDIUM',
          },
        ];
  });
  const { specials } = team.posts;
  const planned =
    specials === undefined
      ? []
      : [
          {
            team: team.code,
            grade: 'SPECIAL',
            scenario,
            fte: 0,
            headcount: specials,
            source: 'synthetic split of 180 specials planned; volunteers, so no full-time equivalents',
            as_at: '2026-09-30',
            confidence: 'LOW',
          },
        ];
  return [...employed, ...planned];
}

export const establishmentRows = (): Row[] => [
  ...teams.flatMap((team) => establishmentOf(team, 'today', 0)),
  ...teams.flatMap((team) => establishmentOf(team, 'growth-2342', team.growth)),
];

const uniformed = ['RESPONSE', 'NEIGHBOURHOOD', 'CUSTODY', 'ROADS', 'ARMED', 'DOGS', 'PUBLIC_ORDER', 'SPECIALS'];
const parkedEach: Readonly<Record<string, number>> = {
  RESPONSE: 0.22,
  ROADS: 0.3,
  ARMED: 0.25,
  DOGS: 0.8,
  PUBLIC_ORDER: 0.3,
  INVESTIGATION: 0.15,
  NEIGHBOURHOOD: 0.2,
};

export const teamBaseRows = (): Row[] =>
  teams.flatMap((team) =>
    team.bases.map((base) => ({
      team: team.code,
      building: base.building,
      fte: base.fte,
      peak_headcount: peakOf(team, base),
      lockers: uniformed.includes(team.function) && base.building.startsWith('B-') ? Math.ceil(base.people ?? base.fte) : undefined,
      parking: team.function in parkedEach && base.fte >= 4 ? Math.ceil(base.fte * parkedEach[team.function]!) : undefined,
      valid_from: base.building.startsWith('N-') ? '2017-04-01' : '2015-02-09',
      source: base.people === undefined ? 'synthetic' : `synthetic; ${base.people} specials planned here`,
      as_at: '2026-09-30',
      confidence: 'MEDIUM',
    })),
  );
