/** How many desks people need, told in four ways that rest on different facts: counted, binomial, with teams that come together, and by a ratio. */
import { desksForAttendance, desksForTeams } from '../appraisal/index.ts';
import { knownSum } from '../options/known-sum.ts';
import { type Warning, warning } from '../options/option.ts';
import { type Count, type SummedSeries, summedSeries } from './desk-need-series.ts';
import type { EstateSnapshot, TeamBase } from './snapshot.ts';

export interface DeskAssumptions {
  /** Of the daily peaks that must find a desk, 0 to 1. */
  readonly percentile: number;
  /** Chance accepted that more people come than there are desks, between 0 and 1. */
  readonly risk: number;
  /** How much people of one team come together, 0 to 1. */
  readonly correlation: number;
  /** Desks for each FTE. */
  readonly ratio: number;
  /** By team, how many times as many people as today; as today where a team is not named. */
  readonly growth: ReadonlyMap<string, number>;
}

export interface DeskNeed {
  /** Full-time equivalents; null is UNKNOWN, as are the others. */
  readonly fte: number | null;
  /** Mean share of them present when it counts, weighted by FTE. */
  readonly attendance: number | null;
  readonly counted: SummedSeries | null;
  readonly byCounts: number | null;
  readonly binomial: number | null;
  readonly teamsTogether: number | null;
  readonly byRatio: number | null;
  readonly warnings: readonly Warning[];
}

/** The need of the people based in some buildings. */
export function needOfBuildings(codes: readonly string[], counts: readonly Count[], estate: EstateSnapshot, assumed: DeskAssumptions): DeskNeed {
  const bases = codes.flatMap((code) => estate.basesIn(code));
  return needOf(bases, summedSeries(codes, counts, assumed.percentile), estate, assumed);
}

/** The need of some teams wherever they are; counted only where their buildings hold nobody else. */
export function needOfTeams(teams: readonly string[], counts: readonly Count[], estate: EstateSnapshot, assumed: DeskAssumptions): DeskNeed {
  const homes = homesOf(teams, estate);
  const bases = homes.flatMap((code) => estate.basesIn(code));
  const alone = bases.every(({ team }) => teams.includes(team));
  const own = bases.filter(({ team }) => teams.includes(team));
  const need = needOf(own, alone ? summedSeries(homes, counts, assumed.percentile) : null, estate, assumed);
  return alone ? need : { ...need, warnings: [...need.warnings, notCountedAlone] };
}

/** The buildings in which the teams are based. */
export const homesOf = (teams: readonly string[], estate: EstateSnapshot): readonly string[] =>
  estate.buildings.map(({ code }) => code).filter((code) => estate.basesIn(code).some(({ team }) => teams.includes(team)));

const notCountedAlone = warning(
  'COUNTED_WITH_OTHERS',
  'Other teams are counted in the same buildings, so nothing is known of these alone.',
  'Ask for the buildings instead, or read the estimates from attendance.',
);

function needOf(bases: readonly TeamBase[], counted: SummedSeries | null, estate: EstateSnapshot, assumed: DeskAssumptions): DeskNeed {
  const { percentile, risk, correlation, ratio, growth } = assumed;
  if (!(percentile >= 0 && percentile <= 1)) throw new RangeError(`the percentile must lie between 0 and 1, got ${percentile}`);
  const grown = (team: string, fte: number | null) => (fte === null ? null : fte * (growth.get(team) ?? 1));
  const groups = bases.map(({ team, fte }) => ({ fte: grown(team, fte), attendance: estate.team.get(team)!.attendance }));
  const fte = groups.length === 0 ? null : knownSum(groups.map((one) => one.fte));
  const present = knownSum(groups.map((one) => (one.fte === null || one.attendance === null ? null : one.fte * one.attendance)));
  const attendance = fte === null || present === null || fte === 0 ? null : present / fte;
  const people = fte === null ? null : Math.ceil(fte);
  const size = fte === null || fte === 0 ? 1 : Math.max(1, groups.reduce((sum, one) => sum + one.fte! ** 2, 0) / fte);
  return {
    fte,
    attendance,
    counted,
    byCounts: counted === null ? null : Math.ceil(counted.percentileOfSum),
    binomial: people === null || attendance === null ? null : desksForAttendance(people, attendance, risk),
    teamsTogether: people === null || attendance === null ? null : desksForTeams(people, attendance, risk, size, correlation),
    byRatio: fte === null ? null : Math.ceil(Number((fte * ratio).toFixed(9))),
    warnings: warningsOf(fte, attendance, counted),
  };
}

const warningsOf = (fte: number | null, attendance: number | null, counted: SummedSeries | null): readonly Warning[] => [
  ...(fte === null ? [warning('PEOPLE_UNKNOWN', 'How many people are based there is UNKNOWN.', 'Fill in fte in team_bases.csv.')] : []),
  ...(fte !== null && fte > 0 && attendance === null
    ? [warning('ATTENDANCE_UNKNOWN', 'How many of them come is UNKNOWN.', 'Fill in attendance in teams.csv.')]
    : []),
  ...(counted === null ? [warning('NOT_COUNTED', 'There is no hour at which people were counted in all of it.', 'Count people (utilisation.csv).')] : []),
  ...(counted !== null && counted.hoursLeftOut > 0
    ? [
        warning(
          'HOURS_LEFT_OUT',
          `Hours at which not every building was counted are left out: ${counted.hoursLeftOut} of ${counted.hours + counted.hoursLeftOut}.`,
          'Count all of them at the same hours.',
        ),
      ]
    : []),
];
