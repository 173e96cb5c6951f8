/** A savings target, by its code and an end of its range, as what the years of a plan need. */
import { Refusal } from '../../api/refusal.ts';
import type { Given } from '../../assumptions/given.ts';
import type { AskedContext } from '../asked-context.ts';
import { financeOf } from '../finance/finance.store.ts';
import { type TargetLevel, type TargetVersion, targetByYear, targetVersions } from '../finance/saving-targets.ts';

export interface TargetAsked {
  readonly code: string;
  readonly level: TargetLevel;
}

/** What was asked for, or what the scenario wants; null where neither names a target. */
export function targetAsked(
  { target, level }: { readonly target?: string | null; readonly level?: TargetLevel | null },
  { settings }: Given,
): TargetAsked | null {
  if (target != null) return { code: target, level: level ?? 'CENTRAL' };
  const wanted = settings.findLast(({ of }) => of === 'TARGET');
  return wanted === undefined ? null : { code: wanted.key, level: (level ?? wanted.is ?? 'CENTRAL') as TargetLevel };
}

/** The version in force, or of code@version that one, superseded or not. Refuses a target that nobody has set, or that was withdrawn. */
export async function targetInForce(context: AskedContext, named: string): Promise<TargetVersion> {
  const all = targetVersions(await financeOf(context));
  const [code, version] = named.split('@');
  const isMeant = ({ target, standing }: TargetVersion) =>
    target.code === code && (version === undefined ? standing === 'IN_FORCE' : String(target.version) === version && standing !== 'WITHDRAWN');
  const found = all.find(isMeant);
  if (found !== undefined) return found;
  const known = [...new Set(all.filter(({ standing }) => standing === 'IN_FORCE').map(({ target }) => target.code))];
  const fix = `use ${known.join(', ') || 'saving_targets.csv to write one'}`;
  throw new Refusal('NOT_FOUND', 'There is no such target in force.', { where: 'target', found: named.slice(0, 60), fix });
}

/** What each year needs. Refuses an end of the range that is UNKNOWN in every year. */
export function neededByTarget(version: TargetVersion, level: TargetLevel, years: number, given: Given): readonly (number | null)[] {
  const needed = targetByYear(version, level, years, given);
  if (needed.every((amount) => amount === null))
    throw new Refusal('BAD_USER_INPUT', 'What the target needs at that level is UNKNOWN in every year of the plan.', {
      where: 'level',
      found: `${version.target.code} ${level}`,
      fix: 'ask for another level or more years, or fill in saving_targets.csv',
    });
  return needed;
}
