/** How closures bear on one another: variants of one building, moving into a building that closes, and costs that several share. */
import { type Link, warning } from '../options/option.ts';
import type { ClosureOption } from './closure-option.ts';
import { freeDesks } from './receiving.ts';
import type { Building, EstateSnapshot } from './snapshot.ts';

/** The options with their links to one another, and a warning where a link would otherwise be overlooked. */
export function linked(options: readonly ClosureOption[], estate: EstateSnapshot): readonly ClosureOption[] {
  const ofBuilding = Map.groupBy(options, ({ detail }) => detail.closure.building.code);
  const wanted = desksWanted(options);
  const movingIn = movesInto(options);
  return options.map((option) => {
    const { closure } = option.detail;
    const closing = homesOf(option).filter(({ code }) => (ofBuilding.get(code) ?? []).some(({ impossibleBecause }) => impossibleBecause.length === 0));
    const contested = closure.homes.filter((home) => (wanted.get(home.code) ?? 0) > (freeDesks(home, estate) ?? Number.POSITIVE_INFINITY));
    return {
      ...option,
      links: [
        ...variantLinks(option, ofBuilding.get(closure.building.code)!),
        ...(movingIn.get(closure.building.code) ?? []).map(({ id, detail }) => exclusion(id, `${detail.closure.building.name} would move in here`)),
        ...closing.flatMap(({ code, name }) => ofBuilding.get(code)!.map(({ id }) => exclusion(id, `it moves into ${name}, which this would close`))),
        ...sharedCosts(option, ofBuilding),
      ],
      warnings: [
        ...option.warnings,
        ...closing.map(({ name }) =>
          warning('MOVES_INTO_A_CLOSURE', `${name}, where it moves to, may close as well.`, 'Choose one of the two: a plan cannot hold both.'),
        ),
        ...contested.map(({ name }) =>
          warning(
            'ROOM_WANTED_TWICE',
            `Several closures count on the free desks of ${name}, which cannot hold them all.`,
            'Only as many of them fit as its desks allow.',
          ),
        ),
        ...(ofBuilding.get(closure.building.code)!.length > 1
          ? [warning('CLAIMED_TWICE', 'Another variant of this closure claims the same savings.', 'Count one of them: they exclude one another.')]
          : []),
      ],
    };
  });
}

/** The closures that would move something into each building. */
function movesInto(options: readonly ClosureOption[]): ReadonlyMap<string, readonly ClosureOption[]> {
  const possible = options.filter(({ impossibleBecause }) => impossibleBecause.length === 0);
  const moving = possible.flatMap((option) => homesOf(option).map(({ code }) => ({ code, option })));
  return new Map([...Map.groupBy(moving, ({ code }) => code)].map(([code, found]) => [code, found.map(({ option }) => option)]));
}

/** Where its teams and its public service go, each once. */
const homesOf = ({ detail: { closure, service } }: ClosureOption): readonly Building[] => [
  ...new Set([...closure.homes, ...(service.providedIn === null ? [] : [service.providedIn])]),
];

const exclusion = (option: string, because: string): Link => ({ kind: 'EXCLUDES', option, because });

const variantLinks = (option: ClosureOption, variants: readonly ClosureOption[]): readonly Link[] =>
  variants.filter(({ id }) => id !== option.id).map(({ id }) => exclusion(id, 'both close the same building'));

/** Closures of the other buildings of a shared pool: its step falls only with the last of them. */
function sharedCosts({ detail }: ClosureOption, ofBuilding: ReadonlyMap<string, readonly ClosureOption[]>): readonly Link[] {
  const { building, estate } = detail.closure;
  return estate
    .poolsOf(building.code)
    .flatMap((pool) =>
      (pool.buildings ?? [])
        .filter((code) => code !== building.code)
        .flatMap((code) =>
          (ofBuilding.get(code) ?? []).map(({ id }): Link => ({ kind: 'SHARES_COST', option: id, because: `both are served by ${pool.name}` })),
        ),
    );
}

/** Desks wanted in each receiving building by all the closures that can be done, counting one variant of each. */
function desksWanted(options: readonly ClosureOption[]): ReadonlyMap<string, number> {
  const wanted = new Map<string, number>();
  const counted = options.filter(({ kind, impossibleBecause }) => kind === 'CLOSE' && impossibleBecause.length === 0);
  for (const { to, desks } of counted.flatMap(({ detail }) => detail.closure.moves))
    if (to !== null) wanted.set(to.code, (wanted.get(to.code) ?? 0) + (desks ?? 0));
  return wanted;
}
