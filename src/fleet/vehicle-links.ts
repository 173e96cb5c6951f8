/** What is decided about a vehicle excludes whatever else could be decided about it. */
import type { Link, Option, OptionKind } from '../options/option.ts';

/** Kinds that decide what becomes of every vehicle they name. */
const deciding: ReadonlySet<OptionKind> = new Set([
  'REPLACE_VEHICLE',
  'EXTEND_VEHICLE',
  'CASCADE_VEHICLE',
  'WITHDRAW_VEHICLE',
  'SWITCH_POWERTRAIN',
  'HIRE_VEHICLE',
  'BUY_VEHICLE',
]);

/** The same options with a link to each other that concerns one of their vehicles; each vehicle is looked at once. */
export function excludingOneAnother(options: readonly Option[]): readonly Option[] {
  const byVehicle = new Map<string, Option[]>();
  for (const option of options.filter(({ kind }) => deciding.has(kind)))
    for (const { code } of option.assets) {
      const there = byVehicle.get(code);
      if (there === undefined) byVehicle.set(code, [option]);
      else there.push(option);
    }
  return options.map((option) => (deciding.has(option.kind) ? withLinks(option, byVehicle) : option));
}

function withLinks(option: Option, byVehicle: ReadonlyMap<string, readonly Option[]>): Option {
  const others = new Set(option.assets.flatMap(({ code }) => byVehicle.get(code) ?? []));
  others.delete(option);
  if (others.size === 0) return option;
  const links = [...others].map(({ id, type }): Link => ({ kind: 'EXCLUDES', option: id, type, because: 'both decide about the same vehicle' }));
  return { ...option, links: [...option.links, ...links] };
}
