/**
 * What can only move together: systems that share a database, and systems that cannot work without each other. A hard need of one
 * system for another that moves too is an order: what is needed moves no later. Soft needs, and needs of what stays, bind nothing.
 */
import { knots } from '../circles.ts';
import type { IctSnapshot, ItDependency, ItSystem } from '../snapshot.ts';
import { isLive } from '../snapshot.ts';

export interface Together {
  readonly codes: readonly string[];
  readonly because: string | null;
}

const isOurs = (system: ItSystem | undefined, ict: IctSnapshot): boolean =>
  system !== undefined && (system.hosting === 'ON_PREM' || system.hosting === 'COLO') && isLive(system, ict.organisation.appraisalDate);

/** The systems among those that leave, and those without which they cannot, in groups in the order of their first codes. */
export function movedTogether(leaving: readonly string[], ict: IctSnapshot): readonly Together[] {
  const ours = ict.systems.filter((system) => isOurs(system, ict)).map(({ code }) => code);
  const isSystem = new Set(ours);
  const found = knots(ours, (code) => nextOf(code, isSystem, ict)).map((knot) => knot.filter((code) => isSystem.has(code)));
  const knotOf = new Map(found.flatMap((knot) => knot.map((code) => [code, knot] as const)));
  const groups = new Map(leaving.map((code) => knotOf.get(code) ?? [code]).map((codes) => [codes[0]!, codes]));
  return [...groups.values()].sort((one, other) => (one[0]! < other[0]! ? -1 : 1)).map((codes) => ({ codes, because: becauseOf(codes, ict) }));
}

/** Hard needs of other systems, and through a database to all who use it. */
function nextOf(code: string, ours: ReadonlySet<string>, ict: IctSnapshot): readonly string[] {
  const needed = ours.has(code) ? hardNeeds(code, ict).flatMap(({ to, kind }) => (ours.has(to) || kind === 'USES_DB' ? [to] : [])) : [];
  return [...needed, ...usersOf(code, ict).filter((one) => ours.has(one))];
}

const hardNeeds = (code: string, ict: IctSnapshot): readonly ItDependency[] => ict.needsOf(code).filter(({ strength }) => strength === 'HARD');
const usersOf = (database: string, ict: IctSnapshot): readonly string[] =>
  ict
    .neededBy(database)
    .filter(({ kind, strength }) => kind === 'USES_DB' && strength === 'HARD')
    .map(({ from }) => from);

function becauseOf(codes: readonly string[], ict: IctSnapshot): string | null {
  if (codes.length === 1) return null;
  const databases = new Set(
    codes.flatMap((code) => hardNeeds(code, ict).filter(({ kind, to }) => kind === 'USES_DB' && usersOf(to, ict).length > 1)).map(({ to }) => to),
  );
  const shared = [...databases].sort();
  return shared.length === 0 ? 'they wait for each other in a circle' : `they share ${shared.join(', ')}`;
}

/** The groups that a group cannot do without, by place. */
export function needsBetween(groups: readonly Together[], ict: IctSnapshot): readonly (readonly number[])[] {
  const groupOf = new Map(groups.flatMap(({ codes }, at) => codes.map((code) => [code, at] as const)));
  return groups.map(({ codes }, at) =>
    [...new Set(codes.flatMap((code) => hardNeeds(code, ict).flatMap(({ to }) => groupOf.get(to) ?? [])))]
      .filter((other) => other !== at)
      .sort((one, other) => one - other),
  );
}
