/** Which options a filter lets through. */
import { codeIn } from '../../api/global-id.ts';
import { completenessOf } from '../../options/completeness.ts';
import type { Option } from '../../options/option.ts';
import type { AppraisedUnder } from './ranking.ts';

export interface OptionWhere {
  readonly families?: readonly string[] | null;
  readonly domains?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
  readonly areas?: readonly string[] | null;
  readonly assets?: readonly string[] | null;
  readonly stages?: readonly string[] | null;
  readonly minimumCompleteness?: number | null;
  readonly includeImpossible?: boolean | null;
  readonly search?: string | null;
}

const oneOf = (value: string, wanted: readonly string[] | null | undefined): boolean => wanted == null || wanted.includes(value);
const anyOf = (values: readonly string[], wanted: readonly string[] | null | undefined, organisation: string): boolean =>
  wanted == null || wanted.some((one) => values.includes(codeIn(one, organisation)));

function hasWords({ title, kind, assets }: Option, search: string): boolean {
  const text = `${title} ${kind} ${assets.map(({ code }) => code).join(' ')}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Whether an option passes; areas and assets are named by id or code, and an asset matches the options that it is the subject of or takes part in. */
export function optionPasses(appraised: AppraisedUnder, where: OptionWhere): boolean {
  const { option } = appraised;
  const organisation = option.id.split('/')[0]!; // an id begins with it
  return (
    (where.includeImpossible === true || option.impossibleBecause.length === 0) &&
    oneOf(option.family, where.families) &&
    oneOf(option.domain, where.domains) &&
    oneOf(option.kind, where.kinds) &&
    oneOf(option.stage, where.stages) &&
    anyOf(option.areas, where.areas, organisation) &&
    anyOf(
      option.assets.map(({ code }) => code),
      where.assets,
      organisation,
    ) &&
    (where.search == null || hasWords(option, where.search)) &&
    (where.minimumCompleteness == null || completenessOf(appraised).grade >= where.minimumCompleteness)
  );
}
