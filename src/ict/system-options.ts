/** Everything that could be done with each system. Of several ways only one can be taken; to keep it as it is, is to do nothing. */
import type { Given } from '../assumptions/given.ts';
import type { Link, Option } from '../options/option.ts';
import { moveOptions } from './move.ts';
import { retireOptions } from './retire.ts';
import type { IctSnapshot } from './snapshot.ts';

export function systemOptions(ict: IctSnapshot, given: Given): readonly Option[] {
  const all: readonly Option[] = [...retireOptions(ict, given), ...moveOptions(ict, given)];
  const bySystem = Map.groupBy(all, ({ assets }) => assets[0]!.code);
  return all.map((option) => ({ ...option, links: [...option.links, ...others(option, bySystem.get(option.assets[0]!.code)!)] }));
}

const others = (option: Option, same: readonly Option[]): readonly Link[] =>
  same.filter((one) => one !== option).map(({ id }) => ({ kind: 'EXCLUDES', option: id, because: 'it is the same system' }));
