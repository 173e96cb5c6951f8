/**
 * The size of an operation before it is run: how deep it goes, what it selects, and how many values its answer may hold.
 * Fragments are opened and measured once each, so that twenty fragments that double one another cost twenty steps.
 * Nothing is left out: aliases, `__typename`, and fields under @skip or @include all count.
 */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { PageSize } from './page-size.ts';

export interface Measure {
  /** Fields within fields. Those of an introspection are not counted: graphql-js bounds them. */
  readonly depth: number;
  /** Fields and fragments selected, fragments opened. */
  readonly selections: number;
  readonly aliases: number;
  /** The most often that one name is selected side by side. */
  readonly repeats: number;
  /** Values in the answer at most, each weighted. */
  readonly cost: number;
}

export interface Measured {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly pageSize: PageSize;
}

/** What a list is taken to hold when neither its page nor the schema says. */
const assumedListSize = 10;
const introspected: Readonly<Record<string, string>> = { __schema: '__Schema', __type: '__Type' };

const nothing: Measure = { depth: 0, selections: 0, aliases: 0, repeats: 0, cost: 0 };

/** The size of one operation. Refuses (BAD_USER_INPUT) a page that is too large, too small or asked for from both ends. */
export function measureOf(operation: OperationDefinitionNode, measured: Measured): Measure {
  const opened = new Map<string, Measure>();
  const root = measured.schema.getRootType(operation.operation) ?? undefined;
  return measureSet(operation.selectionSet, root, undefined, { ...measured, opened });
}

type Way = Measured & { readonly opened: Map<string, Measure> };

/** `page` is the size of the page of the connection this selection belongs to; its `edges` and `nodes` have that size. */
function measureSet(set: SelectionSetNode, type: GraphQLNamedType | undefined, page: number | undefined, way: Way): Measure {
  const parts = set.selections.map((selection) => measureSelection(selection, type, page, way));
  const summed = parts.reduce(added, nothing);
  return { ...summed, repeats: Math.max(summed.repeats, mostRepeated(set.selections)) };
}

function measureSelection(selection: SelectionNode, type: GraphQLNamedType | undefined, page: number | undefined, way: Way): Measure {
  if (selection.kind === Kind.FIELD) return measureField(selection, type, page, way);
  if (selection.kind === Kind.FRAGMENT_SPREAD) return counted(openedFragment(selection.name.value, page, way));
  const condition = selection.typeCondition ? way.schema.getType(selection.typeCondition.name.value) : type;
  return counted(measureSet(selection.selectionSet, condition, page, way));
}

function openedFragment(name: string, page: number | undefined, way: Way): Measure {
  const key = `${name} ${page}`;
  const fragment = way.fragments.get(name);
  const known = way.opened.get(key);
  if (known || !fragment) return known ?? nothing;
  way.opened.set(key, nothing); // a cycle cannot get here past validation; were it to, it would end
  const measure = measureSet(fragment.selectionSet, way.schema.getType(fragment.typeCondition.name.value), page, way);
  way.opened.set(key, measure);
  return measure;
}

function measureField(node: FieldNode, type: GraphQLNamedType | undefined, page: number | undefined, way: Way): Measure {
  const own = { ...nothing, depth: 1, selections: 1, aliases: node.alias ? 1 : 0, cost: 1 };
  const name = node.name.value;
  if (Object.hasOwn(introspected, name)) return introspection(node, own, way);
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  if (!field) return own;
  const size = way.pageSize(node, field, way.variables);
  const isList = isListType(getNullableType(field.type));
  const inside = node.selectionSet ? measureSet(node.selectionSet, getNamedType(field.type), isList ? undefined : size, way) : nothing;
  const times = isList ? (size ?? inheritedSize(name, page) ?? numberIn(field, 'listSize') ?? assumedListSize) : 1;
  const cost = times * ((numberIn(field, 'complexity') ?? 1) + inside.cost);
  return { ...added(own, inside), depth: 1 + inside.depth, cost };
}

function inheritedSize(name: string, page: number | undefined): number | undefined {
  return name === 'edges' || name === 'nodes' ? page : undefined;
}

function introspection(node: FieldNode, own: Measure, way: Way): Measure {
  const type = way.schema.getType(introspected[node.name.value] as string);
  const inside = node.selectionSet ? measureSet(node.selectionSet, type, undefined, way) : nothing;
  return { ...added(own, inside), depth: 1 };
}

function numberIn(field: GraphQLField<unknown, unknown>, key: 'complexity' | 'listSize'): number | undefined {
  const value = field.extensions[key];
  return typeof value === 'number' ? value : undefined;
}

function added(one: Measure, other: Measure): Measure {
  return {
    depth: Math.max(one.depth, other.depth),
    selections: one.selections + other.selections,
    aliases: one.aliases + other.aliases,
    repeats: Math.max(one.repeats, other.repeats),
    cost: one.cost + other.cost,
  };
}

function counted(inside: Measure): Measure {
  return { ...inside, selections: inside.selections + 1 };
}

function mostRepeated(selections: readonly SelectionNode[]): number {
  const times = new Map<string, number>();
  for (const selection of selections) {
    const name =
      selection.kind === Kind.INLINE_FRAGMENT
        ? '...'
        : selection.kind === Kind.FIELD
          ? (selection.alias ?? selection.name).value
          : `...${selection.name.value}`;
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return Math.max(0, ...times.values());
}
