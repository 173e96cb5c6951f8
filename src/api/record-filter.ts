/** Which rows a filter lets through, and in what order they stand: plain comparisons of plain rows. UNKNOWN matches no bound and stands last. */
import { codeIn } from './global-id.ts';
import { Refusal } from './refusal.ts';

export type PlainRow = Readonly<Record<string, unknown>>;

export interface Condition {
  readonly eq?: unknown;
  readonly oneOf?: readonly unknown[];
  readonly contains?: string;
  readonly gte?: number | string;
  readonly lte?: number | string;
  readonly isUnknown?: boolean;
}

export interface Where {
  readonly and?: readonly Where[];
  readonly or?: readonly Where[];
  readonly not?: Where;
  readonly search?: string;
  readonly [field: string]: unknown;
}

const deepest = 3;
const mostTerms = 50;

/** Whether rows of an organisation pass the filter. Refuses one nested more than 3 deep or of more than 50 terms. */
export function passes(where: Where | null | undefined, organisation: string): (row: PlainRow) => boolean {
  if (where == null) return () => true;
  const { depth, terms } = shapeOf(where);
  if (depth > deepest || terms > mostTerms) {
    throw new Refusal('QUERY_LIMIT_EXCEEDED', `A filter is nested at most ${deepest} deep and has at most ${mostTerms} terms.`, {
      where: 'where',
      found: `${depth} deep, ${terms} terms`,
      fix: 'ask in two questions',
    });
  }
  return (row) => matches(where, row, organisation);
}

function shapeOf(where: Where, depth = 1): { depth: number; terms: number } {
  const inner = [...(where.and ?? []), ...(where.or ?? []), ...(where.not == null ? [] : [where.not])].map((one) => shapeOf(one, depth + 1));
  return {
    depth: Math.max(depth, ...inner.map((one) => one.depth)),
    terms: Object.keys(where).length + inner.reduce((sum, { terms }) => sum + terms, 0),
  };
}

function matches(where: Where, row: PlainRow, organisation: string): boolean {
  return Object.entries(where).every(([name, condition]) => {
    if (condition == null) return true;
    if (name === 'and') return where.and!.every((one) => matches(one, row, organisation));
    if (name === 'or') return where.or!.some((one) => matches(one, row, organisation));
    if (name === 'not') return !matches(where.not!, row, organisation);
    if (name === 'search') return hasWords(row, String(condition));
    return holds(row[name], condition as Condition | readonly unknown[] | boolean, organisation);
  });
}

/** Whether every word stands somewhere in the row's texts. */
function hasWords(row: PlainRow, words: string): boolean {
  const texts = Object.values(row)
    .filter((value) => typeof value === 'string')
    .join(' ')
    .toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => texts.includes(word));
}

function holds(value: unknown, condition: Condition | readonly unknown[] | boolean, organisation: string): boolean {
  if (typeof condition === 'boolean') return value === condition;
  if (Array.isArray(condition)) return condition.some((one) => one === value || (typeof one === 'string' && codeIn(one, organisation) === value));
  const { eq, oneOf, contains, gte, lte, isUnknown } = condition as Condition;
  const isNull = value === null || value === undefined;
  if (isUnknown != null && isUnknown !== isNull) return false;
  if (isNull) return [eq, oneOf, contains, gte, lte].every((one) => one == null);
  return (
    (eq == null || value === eq) &&
    (oneOf == null || oneOf.includes(value)) &&
    (contains == null || String(value).toLowerCase().includes(contains.toLowerCase())) &&
    (gte == null || (value as number | string) >= gte) &&
    (lte == null || (value as number | string) <= lte)
  );
}

export interface OrderTerm {
  readonly field: string;
  readonly direction: 'ASCENDING' | 'DESCENDING';
}

/** The rows in order; ties, and rows without any order asked for, stand in the order of their codes. UNKNOWN stands last either way. */
export function inOrder<R extends PlainRow>(rows: readonly R[], terms: readonly OrderTerm[] | null | undefined): readonly R[] {
  if (terms == null || terms.length === 0) return rows;
  return [...rows].sort((one, other) =>
    terms.reduce((sofar, { field, direction }) => sofar || compared(one[field], other[field], direction === 'DESCENDING' ? -1 : 1), 0),
  );
}

function compared(one: unknown, other: unknown, sign: 1 | -1): number {
  const [isNull, otherIsNull] = [one === null || one === undefined, other === null || other === undefined];
  if (isNull || otherIsNull) return Number(isNull) - Number(otherIsNull);
  if (one === other) return 0;
  return ((one as number) < (other as number) ? -1 : 1) * sign;
}
