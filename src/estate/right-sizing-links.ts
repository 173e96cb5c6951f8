/** What is done with a building excludes whatever else could be done with it: closing it, or making it fit in another way. */
import type { Link, Option } from '../options/option.ts';

const exclusion = ({ id, type }: Option): Link => ({ kind: 'EXCLUDES', option: id, type, because: 'both concern the same building' });
const subject = ({ assets }: Option): string => assets[0]!.code;

/** Both lists, the others first, with links from each to each where an option for the same building stands on the other side. */
export function excludingOneAnother(others: readonly Option[], rightSizing: readonly Option[]): readonly Option[] {
  if (rightSizing.length === 0) return others;
  const [fitting, closing] = [
    Map.groupBy(rightSizing, subject),
    Map.groupBy(
      others.filter(({ family }) => family === 'CLOSURE'),
      subject,
    ),
  ];
  const more = (option: Option, links: readonly Link[]): Option => (links.length === 0 ? option : { ...option, links: [...option.links, ...links] });
  return [
    ...others.map((option) => more(option, option.family === 'CLOSURE' ? (fitting.get(subject(option)) ?? []).map(exclusion) : [])),
    ...rightSizing.map((option) => {
      const ways = fitting.get(subject(option))!.filter(({ id }) => id !== option.id);
      return more(option, [...(closing.get(subject(option)) ?? []), ...ways].map(exclusion));
    }),
  ];
}
