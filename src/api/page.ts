/** Pages of a list, by cursors that name a row and not a position, so that a row that comes or goes does not shift the next page. */
import { ArgsType, Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import { Refusal } from './refusal.ts';

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'How many from the start, 1 to 100.' })
  first?: number;

  @Field(() => String, { nullable: true, description: 'Only what comes after this cursor.' })
  after?: string;

  @Field(() => Int, { nullable: true, description: 'How many from the end instead, 1 to 100.' })
  last?: number;

  @Field(() => String, { nullable: true, description: 'Only what comes before this cursor.' })
  before?: string;
}

@ObjectType({ simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => Boolean)
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor!: string | null;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

@InterfaceType({ description: 'Anything with an id of its own.' })
export abstract class Node {
  @Field(() => ID, { description: 'Opaque, and the same in every run.' })
  id!: string;
}

const largest = 100;
const usual = 20;

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface Page<T> {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/**
 * The page of a list that is already in order. `keyOf` gives what a cursor names. A cursor whose row has gone, or that belongs to
 * another list, is refused. Where `last` is given it decides, because `first` always comes with its default; that both were written
 * is refused before this (server/limits.ts).
 */
export function pageOf<T>(list: readonly T[], { first, after, last, before }: PageArgs, keyOf: (item: T) => string): Page<T> {
  checked('first', first);
  checked('last', last);
  const from = after == null ? 0 : positionOf(list, after, 'after', keyOf) + 1;
  const to = before == null ? list.length : positionOf(list, before, 'before', keyOf);
  const start = last == null ? from : Math.max(from, to - last);
  const end = last == null ? Math.min(to, from + (first ?? usual)) : to;
  const nodes = list.slice(start, Math.max(start, end));
  const edges = nodes.map((node) => ({ cursor: cursorOf(keyOf(node)), node }));
  const pageInfo = {
    hasNextPage: end < list.length,
    hasPreviousPage: start > 0,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges[edges.length - 1]?.cursor ?? null,
  };
  return { edges, nodes, pageInfo, totalCount: list.length };
}

const cursorOf = (key: string): string => Buffer.from(`after:${key}`, 'utf8').toString('base64url');

function checked(where: string, count: number | null | undefined): void {
  if (count != null && (count < 1 || count > largest))
    throw new Refusal('BAD_USER_INPUT', `A page holds 1 to ${largest} rows.`, { where, found: String(count), fix: `ask for 1 to ${largest}` });
}

function positionOf<T>(list: readonly T[], cursor: string, where: string, keyOf: (item: T) => string): number {
  const position = list.findIndex((item) => cursorOf(keyOf(item)) === cursor);
  if (position === -1)
    throw new Refusal('BAD_USER_INPUT', 'That cursor is not of this list, or its row has gone.', {
      where,
      found: cursor.slice(0, 60),
      fix: 'start again from the first page',
    });
  return position;
}
