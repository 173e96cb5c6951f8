/**
 * Which options about vehicles rule one another out: a vehicle goes once, and no option may count on one that another gives up. Each vehicle
 * knows the few options that concern it, so that the work grows with the vehicles and not with their pairs.
 */
import type { Link, Option } from '../options/option.ts';

/** An option that says which vehicles go with it; the rest of its assets stay, and it counts on them. */
export type GivesUp = Option<{ readonly givenUp: readonly { readonly code: string }[] }>;

const because = 'both concern the same vehicle, whose costs can be saved once';

/** The other options, then these, with links between all of them that rule one another out. */
export function withSharingLinked(others: readonly Option[], sharing: readonly GivesUp[]): readonly Option[] {
  if (sharing.length === 0) return others;
  const goes = new Map<Option, readonly string[]>(sharing.map((option) => [option, option.detail.givenUp.map(({ code }) => code)]));
  const all = [...others, ...sharing];
  const [removing, concerning] = [byVehicle(all, (option) => goes.get(option) ?? []), byVehicle(all, (option) => option.assets.map(({ code }) => code))];
  return all.map((option) => {
    const gone = goes.get(option) ?? [];
    const ruledOut = new Set([...gone.flatMap((code) => concerning.get(code) ?? []), ...option.assets.flatMap(({ code }) => removing.get(code) ?? [])]);
    ruledOut.delete(option);
    return ruledOut.size === 0 ? option : { ...option, links: [...option.links, ...exclusions(option, ruledOut)] };
  });
}

function byVehicle(options: readonly Option[], vehiclesOf: (option: Option) => readonly string[]): ReadonlyMap<string, readonly Option[]> {
  const found = new Map<string, Option[]>();
  for (const option of options)
    for (const code of vehiclesOf(option)) {
      const known = found.get(code);
      if (known === undefined) found.set(code, [option]);
      else known.push(option);
    }
  return found;
}

const exclusions = ({ links }: Option, ruledOut: ReadonlySet<Option>): Link[] => {
  const known = new Set(links.filter(({ kind }) => kind === 'EXCLUDES').map(({ option }) => option));
  return [...ruledOut].filter(({ id }) => !known.has(id)).map(({ id, type }) => ({ kind: 'EXCLUDES', option: id, type, because }));
};
