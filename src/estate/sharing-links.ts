/** How sharing bears on what else can be done with the same buildings: a building is given up once, and no saving is claimed twice. */
import { type Link, type Option, warning } from '../options/option.ts';
import type { SharingOption } from './sharing-option.ts';

const exclusion = ({ id, type }: Option, because: string): Link => ({ kind: 'EXCLUDES', option: id, type, because });
const isPossible = ({ impossibleBecause }: Option): boolean => impossibleBecause.length === 0;
const subject = ({ assets }: Option): string => assets[0]!.code;

/** The other options, then the sharing options, each linked to those that it rules out. */
export function withSharingLinked(others: readonly Option[], sharing: readonly SharingOption[]): readonly Option[] {
  if (sharing.length === 0) return others;
  const othersOf = Map.groupBy(others, subject);
  const shared = sharing.map((option) => sharingLinked(option, sharing, othersOf));
  const known = new Set(others.map(({ id }) => id));
  const back = new Map<string, Link[]>();
  for (const option of shared)
    for (const { option: ruledOut, because } of option.links)
      if (known.has(ruledOut!)) back.set(ruledOut!, [...(back.get(ruledOut!) ?? []), exclusion(option, because)]);
  return [...others.map((option) => (back.has(option.id) ? { ...option, links: [...option.links, ...back.get(option.id)!] } : option)), ...shared];
}

function sharingLinked(option: SharingOption, all: readonly SharingOption[], othersOf: ReadonlyMap<string, readonly Option[]>): SharingOption {
  const { building, other } = option.detail.sharing;
  const besides = all.filter((one) => one.id !== option.id && one.detail.sharing.building.code === building.code);
  const same = [...(othersOf.get(building.code) ?? []), ...besides];
  const closings = other === null ? [] : (othersOf.get(other.code) ?? []).filter(({ family }) => family === 'CLOSURE');
  const leavings = all.filter(({ detail: { sharing } }) => sharing.closure !== null && sharing.building.code === other?.code);
  const endsHost: readonly Option[] = [...closings, ...leavings];
  return {
    ...option,
    links: [
      ...same.map((one) => exclusion(one, `both change ${building.name}, and its costs can be saved once`)),
      ...endsHost.map((one) => exclusion(one, `one moves into ${other!.name}, which the other would give up`)),
    ],
    warnings: [...option.warnings, ...linkWarnings(building.name, same.some(isPossible), endsHost.some(isPossible) ? other!.name : null)],
  };
}

const linkWarnings = (building: string, isClaimedElsewhere: boolean, mayClose: string | null) => [
  ...(isClaimedElsewhere
    ? [warning('CLAIMED_TWICE', `Closing ${building}, or changing it otherwise, claims the same savings.`, 'Count one of them: they exclude one another.')]
    : []),
  ...(mayClose === null
    ? []
    : [warning('MOVES_INTO_A_CLOSURE', `${mayClose}, where it moves to, may close as well.`, 'Choose one of the two: a plan cannot hold both.')]),
];
