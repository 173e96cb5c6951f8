/**
 * The API's side of a record table, made from the table itself: its object type, filter, order and connection. A column is shown
 * under its own name and meaning; a column that refers to another record is shown by the resolver that follows it.
 */

import { GraphQLFloat } from 'graphql';
import { type ClassType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Column } from '../exchange/column.ts';
import { fieldOf, type Table, typeOf } from '../exchange/table.ts';
import { Node, PageInfo } from './page.ts';
import { CalendarDate, Money, Year } from './scalars.ts';

type ReturnType = () => unknown;

const enums = new Map<readonly string[], object>();

/** The enum of a closed list of words; the same list is the same enum wherever it is used. */
export function enumOf(words: readonly string[], name: string, description = ''): object {
  const found = enums.get(words);
  if (found !== undefined) return found;
  const made = Object.fromEntries(words.map((word) => [word, word]));
  registerEnumType(made, { name, description });
  enums.set(words, made);
  return made;
}

const pascal = (column: string): string => typeOf({ name: column } as Table);

/** The GraphQL type of a column's value. */
function valueType(typeName: string, name: string, column: Column): unknown {
  if (column.kept === 'text' && column.words !== undefined) return enumOf(column.words, `${typeName}${pascal(name)}`, column.meaning);
  if (column.kept === 'text' && /(^|_)(financial_year|price_base|due_year|agreed_for|price_year|planned_replacement)$/.test(name)) return Year;
  return { text: String, integer: Int, number: GraphQLFloat, money: Money, date: CalendarDate, boolean: Boolean, list: String }[column.kept];
}

export interface RecordView {
  readonly type: ClassType;
  readonly connection: ClassType;
  readonly filter: ClassType;
  readonly order: ClassType;
}

const isShown = ({ refersTo }: Column): boolean => refersTo === undefined;

/** The types of a table under the names that the API gives them: Building, BuildingConnection, BuildingFilter, BuildingOrder. */
export function recordView(table: Table, implementing: readonly ClassType[] = [Node as ClassType]): RecordView {
  const name = typeOf(table);
  const type = objectType(table, name, implementing);
  return { type, connection: connectionType(type, name), filter: filterType(table, name), order: orderType(table, name) };
}

/** A class with a name of its own, which type-graphql takes fields for. */
function named(name: string): ClassType {
  return { [name]: class {} }[name] as ClassType;
}

const describe = (type: ClassType, field: string, of: ReturnType, options: { nullable?: boolean; description?: string } = {}): void => {
  (Field(of as never, options) as PropertyDecorator)(type.prototype as object, field);
};

function objectType(table: Table, name: string, implementing: readonly ClassType[]): ClassType {
  const type = named(name);
  ObjectType(name, { implements: implementing as ClassType[], description: table.meaning, simpleResolvers: true })(type);
  describe(type, 'id', () => ID, { description: 'Opaque, and the same in every run.' });
  for (const [column, definition] of Object.entries(table.columns).filter(([, one]) => isShown(one))) {
    const value = valueType(name, column, definition);
    const isAlways = definition.required || definition.blankMeans !== undefined;
    describe(type, fieldOf(column), () => (definition.kept === 'list' ? [value] : value), {
      nullable: !isAlways,
      description: `${definition.meaning}.${isAlways ? '' : ' Null is UNKNOWN.'}`,
    });
  }
  return type;
}

/** The pages of a list of nodes, as every list of the API has them. */
export function connectionType(node: ClassType, name: string): ClassType {
  const edge = named(`${name}Edge`);
  ObjectType(`${name}Edge`, { simpleResolvers: true })(edge);
  describe(edge, 'cursor', () => String);
  describe(edge, 'node', () => node);
  const connection = named(`${name}Connection`);
  ObjectType(`${name}Connection`, { simpleResolvers: true })(connection);
  describe(connection, 'edges', () => [edge]);
  describe(connection, 'nodes', () => [node]);
  describe(connection, 'pageInfo', () => PageInfo);
  describe(connection, 'totalCount', () => Int, { description: 'Rows that pass the filter, on all pages.' });
  return connection;
}

@InputType({ description: 'A text: exactly this, one of these, or with this in it.' })
class TextFilter {
  @Field(() => String, { nullable: true }) eq?: string;
  @Field(() => [String], { nullable: true }) oneOf?: string[];
  @Field(() => String, { nullable: true }) contains?: string;
  @Field(() => Boolean, { nullable: true }) isUnknown?: boolean;
}

@InputType({ description: 'A number or sum: at least, at most. UNKNOWN matches no bound.' })
class NumberFilter {
  @Field(() => GraphQLFloat, { nullable: true }) gte?: number;
  @Field(() => GraphQLFloat, { nullable: true }) lte?: number;
  @Field(() => Boolean, { nullable: true }) isUnknown?: boolean;
}

@InputType({ description: 'A date: on or after, on or before. UNKNOWN matches no bound.' })
class DateFilter {
  @Field(() => CalendarDate, { nullable: true }) gte?: string;
  @Field(() => CalendarDate, { nullable: true }) lte?: string;
  @Field(() => Boolean, { nullable: true }) isUnknown?: boolean;
}

function filterType(table: Table, name: string): ClassType {
  const filter = named(`${name}Filter`);
  InputType(`${name}Filter`, { description: 'Every condition given must hold; nested at most 3 deep, 50 terms in all.' })(filter);
  for (const [column, definition] of Object.entries(table.columns)) {
    const operators = {
      text: TextFilter,
      integer: NumberFilter,
      number: NumberFilter,
      money: NumberFilter,
      date: DateFilter,
      boolean: Boolean,
      list: undefined,
    }[definition.kept];
    const isWord = definition.kept === 'text' && definition.words !== undefined;
    const of = isWord ? [valueType(name, column, definition)] : definition.refersTo !== undefined && definition.kept === 'text' ? [String] : operators;
    if (of === undefined) continue;
    const about = definition.refersTo === undefined ? definition.meaning : `${definition.meaning}: ids or codes`;
    describe(filter, fieldOf(column), () => of, { nullable: true, description: `${about}.` });
  }
  describe(filter, 'search', () => String, { nullable: true, description: 'Words that all stand somewhere in the row.' });
  describe(filter, 'and', () => [filter], { nullable: true });
  describe(filter, 'or', () => [filter], { nullable: true });
  describe(filter, 'not', () => filter, { nullable: true });
  return filter;
}

const directions = ['ASCENDING', 'DESCENDING'] as const;

function orderType(table: Table, name: string): ClassType {
  const fields = Object.entries(table.columns)
    .filter(([, { kept }]) => kept !== 'list')
    .map(([column]) => fieldOf(column));
  const order = named(`${name}Order`);
  InputType(`${name}Order`, { description: 'What to order by; UNKNOWN stands last either way.' })(order);
  const [field, direction] = [enumOf(fields, `${name}OrderField`), enumOf(directions, 'OrderDirection')];
  describe(order, 'field', () => field);
  describe(order, 'direction', () => direction);
  return order;
}
