/**
 * Resolvers made from the record sources: a connection for each, the record that a column refers to, and the records that refer
 * to one. A table that is added to a wing's sources is in the API without a line here.
 */
import { Arg, Args, type ClassType, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import type { RecordRow, RecordSource } from '../access/record-source.ts';
import { PageArgs, pageOf } from '../api/page.ts';
import { inOrder, type OrderTerm, passes, type Where } from '../api/record-filter.ts';
import { Refusal } from '../api/refusal.ts';
import { fieldOf, keyOf, type Table } from '../exchange/table.ts';

interface Lookup {
  readonly one: ReadonlyMap<string, RecordRow>;
  readonly by: ReadonlyMap<string, ReadonlyMap<string, readonly RecordRow[]>>;
}

const textReferences = ({ columns }: Table): readonly [string, string][] =>
  Object.entries(columns).flatMap(([name, { refersTo, kept }]): [string, string][] => (refersTo !== undefined && kept === 'text' ? [[name, refersTo]] : []));

const lookupName = ({ type }: RecordSource): string => `look-up of ${type}`;

/** The rows of a source by key and by what they refer to, kept with the data; at once where they are at hand. */
function lookup(context: Context, source: RecordSource): Lookup | Promise<Lookup> {
  return (
    context.atHand<Lookup>(lookupName(source)) ??
    context.remembered(lookupName(source), async () => {
      const rows = await source.rows(context);
      return {
        one: new Map(rows.map((row) => [keyOf(source.table, row), row])),
        by: new Map(textReferences(source.table).map(([column]) => [column, Map.groupBy(rows, (row) => String(row[fieldOf(column)]))])),
      };
    })
  );
}

const whenReady = <T>(found: Lookup | Promise<Lookup>, of: (ready: Lookup) => T): T | Promise<T> => (found instanceof Promise ? found.then(of) : of(found));

/** The record of an id's type and key, or null. */
export async function recordOf(context: Context, source: RecordSource, key: string): Promise<RecordRow | null> {
  return (await lookup(context, source)).one.get(key) ?? null;
}

/**
 * A field of a row. A building that is reached through an option is the plain record; what its list adds to it, such as its running
 * cost, is taken from the row of that list, so that it is the same building wherever it is met.
 */
function valueIn(context: Context, source: RecordSource, row: RecordRow, field: string): unknown {
  if (row[field] !== undefined) return row[field];
  return whenReady(lookup(context, source), ({ one }) => one.get(keyOf(source.table, row))?.[field] ?? null);
}

type Decorated = { prototype: object };
const descriptor = (target: object, name: string) => Object.getOwnPropertyDescriptor(target, name)!;

/** Puts decorators on a method that was made here, as they would stand above one that was written. */
function decorated(target: Decorated, name: string, method: PropertyDecorator & MethodDecorator, parameters: readonly ParameterDecorator[]): void {
  for (const [index, decorate] of parameters.entries()) decorate(target.prototype, name, index);
  method(target.prototype, name, descriptor(target.prototype, name));
}

/** A bound that no value of the column could have is a slip of the asker's: a negative area, an hour of 25. */
function refuseOutOfRange(table: Table, where: Where | undefined): void {
  if (where == null) return;
  for (const [name, { range }] of Object.entries(table.columns)) {
    const bounds = where[fieldOf(name)] as { gte?: number; lte?: number } | undefined;
    const found = [bounds?.gte, bounds?.lte].find(
      (bound) => bound != null && range !== undefined && (bound < (range.min ?? bound) || bound > (range.max ?? bound)),
    );
    if (found === undefined) continue;
    const fix = `write a bound${range!.min === undefined ? '' : ` of ${range!.min} or more`}${range!.max === undefined ? '' : ` and ${range!.max} or less`}`;
    throw new Refusal('BAD_USER_INPUT', `No ${fieldOf(name)} can be ${found}.`, { where: `where.${fieldOf(name)}`, found: String(found), fix });
  }
  for (const inner of [...(where.and ?? []), ...(where.or ?? []), ...(where.not == null ? [] : [where.not])]) refuseOutOfRange(table, inner);
}

/** The query field of a source: buildings(where, orderBy, first, after, last, before). */
export function connectionResolver(source: RecordSource): ClassType {
  const { plural, view, table } = source;
  const resolver = {
    [plural]: class {
      async [plural](where: Where | undefined, orderBy: OrderTerm[] | undefined, page: PageArgs, context: Context) {
        refuseOutOfRange(table, where);
        const rows = (await source.rows(context)).filter(passes(where, context.records.organisation));
        return pageOf(inOrder(rows, orderBy), page, (row) => keyOf(table, row));
      }
    },
  }[plural]!;
  decorated(resolver, plural, Query(() => view.connection, { description: `${table.meaning} In the order of their codes unless asked otherwise.` }) as never, [
    Arg('where', () => view.filter, { nullable: true }) as never,
    Arg('orderBy', () => [view.order], { nullable: true }) as never,
    Args(() => PageArgs) as never,
    Ctx() as never,
  ]);
  Resolver()(resolver);
  return resolver as ClassType;
}

const settled = <T>(value: unknown, of: (value: unknown) => T): T | Promise<T> => (value instanceof Promise ? value.then(of) : of(value));

const recordAt = (context: Context, target: RecordSource, code: unknown): RecordRow | null | Promise<RecordRow | null> =>
  code === null ? null : whenReady(lookup(context, target), ({ one }) => one.get(String(code)) ?? null);

/** A method of a resolver class that was made here. */
const method = (resolver: Decorated, name: string, value: (row: RecordRow, context: Context) => unknown): void =>
  void Object.defineProperty(resolver.prototype, name, { configurable: true, writable: true, value });

/** For every column that refers to other records, a field that gives them. */
export function referenceResolver(source: RecordSource, all: ReadonlyMap<string, RecordSource>): ClassType {
  const resolver = class {};
  for (const [column, { refersTo, kept, required, meaning }] of Object.entries(source.table.columns)) {
    if (refersTo === undefined) continue;
    const target = all.get(refersTo);
    if (target === undefined) throw new RangeError(`${source.table.name}.${column} refers to ${refersTo}, which the API does not offer`);
    const field = fieldOf(column);
    const isList = kept === 'list';
    method(resolver, field, (row, context) =>
      settled(valueIn(context, source, row, field), (value) => (isList ? recordsAt(context, target, value) : recordAt(context, target, value))),
    );
    const type = () => (isList ? [target.view.type] : target.view.type);
    decorated(resolver, field, FieldResolver(type as never, { nullable: !required, description: `${meaning}.` }) as never, [Root() as never, Ctx() as never]);
  }
  Resolver(() => source.view.type)(resolver);
  return resolver;
}

const recordsAt = (context: Context, target: RecordSource, codes: unknown): readonly RecordRow[] | null | Promise<readonly RecordRow[]> =>
  codes === null ? null : whenReady(lookup(context, target), ({ one }) => (codes as readonly string[]).flatMap((code) => one.get(code) ?? []));

/** For every column that the list of a record adds to the record itself, the value wherever the record is met. */
export function addedResolver(source: RecordSource): ClassType {
  const resolver = class {};
  for (const column of source.added) {
    if (source.table.columns[column]!.refersTo !== undefined) continue; // its reference resolver gives it
    const field = fieldOf(column);
    method(resolver, field, (row, context) => valueIn(context, source, row, field));
    decorated(resolver, field, FieldResolver() as never, [Root() as never, Ctx() as never]);
  }
  Resolver(() => source.view.type)(resolver);
  return resolver;
}

/** For every record that refers to this one by a single column, a field that lists them. */
export function reverseResolver(source: RecordSource, all: readonly RecordSource[]): ClassType {
  const resolver = class {};
  for (const other of all) {
    const columns = textReferences(other.table).filter(([, refersTo]) => refersTo === source.table.name);
    if (columns.length !== 1) continue;
    const [column] = columns[0]!;
    method(resolver, other.plural, (row, context) => whenReady(lookup(context, other), ({ by }) => by.get(column)?.get(keyOf(source.table, row)) ?? []));
    decorated(resolver, other.plural, FieldResolver(() => [other.view.type], { description: other.table.meaning }) as never, [Root() as never, Ctx() as never]);
  }
  Resolver(() => source.view.type)(resolver);
  return resolver;
}
