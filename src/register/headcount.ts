/** The people of an organisation under a scenario: another establishment, or so many full-time equivalents of a grade, spread over the teams as they are. */
import type { Given } from '../assumptions/given.ts';
import type { Establishment } from './register.ts';

/** A post row with its people, who may be a part of one. */
export interface Posts {
  readonly team: string;
  readonly grade: Establishment['grade'];
  readonly people: number;
  readonly fte: number;
}

/** Under a headcount scenario by name, or the one that the scenario names, or today's. Nobody is made of nothing: a grade without people stays so. */
export function postsUnder(establishments: readonly Establishment[], { settings }: Pick<Given, 'settings'>, headcount?: string): readonly Posts[] {
  const named = headcount ?? settings.findLast((setting) => setting.of === 'ESTABLISHMENT')?.key ?? 'today';
  const posts = establishments.filter(({ scenario }) => scenario === named).map(postsOf);
  return settings
    .filter((setting) => setting.of === 'HEADCOUNT')
    .reduce<readonly Posts[]>((held, { key, is, value }) => {
      const factor = is === 'TIMES' ? value! : value! / fteOf(held, [key]);
      return Number.isFinite(factor) ? held.map((row) => (row.grade === key ? { ...row, people: row.people * factor, fte: row.fte * factor } : row)) : held;
    }, posts);
}

const postsOf = ({ team, grade, headcount, fte }: Establishment): Posts => ({ team, grade, people: headcount ?? Math.ceil(fte), fte });

/** Whole people of some grades. */
export const peopleOf = (posts: readonly Posts[], grades: readonly string[]): number =>
  Math.round(posts.filter(({ grade }) => grades.includes(grade)).reduce((sum, { people }) => sum + people, 0));

/** Full-time equivalents of some grades. */
export const fteOf = (posts: readonly Posts[], grades: readonly string[]): number =>
  posts.filter(({ grade }) => grades.includes(grade)).reduce((sum, { fte }) => sum + fte, 0);

/** By team, how many times as many full-time equivalents as today; a team without any today is left out. */
export function growthByTeam(establishments: readonly Establishment[], given: Pick<Given, 'settings'>): ReadonlyMap<string, number> {
  const sums = (posts: readonly Posts[]) => posts.reduce((all, { team, fte }) => all.set(team, (all.get(team) ?? 0) + fte), new Map<string, number>());
  const [now, then] = [sums(postsUnder(establishments, { settings: [] })), sums(postsUnder(establishments, given))];
  return new Map([...now].flatMap(([team, fte]) => (fte > 0 && then.has(team) ? [[team, then.get(team)! / fte] as const] : [])));
}
