/** The site that an option empties, for those who keep something else there. */
import type { VacatedSite } from '../options/consequence.ts';
import type { ClosureCase } from './closure-case.ts';

const notInUse: readonly string[] = ['DISPOSED', 'PLANNED'];

/** Nothing where another building of ours on the site stays in use. */
export function vacatedSite({ building, estate, vacated, moves, homes }: ClosureCase): VacatedSite | undefined {
  if (estate.buildingsAt(building.site).some(({ code, status }) => code !== building.code && !notInUse.includes(status))) return undefined;
  const teams = moves.map(({ team, to }) => ({ team: team.code, to: to?.site ?? null }));
  const people = (site: string) => moves.reduce((sum, { to, base }) => sum + (to?.site === site ? (base.fte ?? 0) : 0), 0);
  const sites = [...new Set(homes.map(({ site }) => site))].filter((site) => site !== building.site);
  return { site: building.site, lastDay: vacated, teams, homes: sites.sort((one, other) => people(other) - people(one) || (one < other ? -1 : 1)) };
}
