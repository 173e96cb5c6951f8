/**
 * An operation with nothing in it that the compiler would have to read as a value.
 *
 * graphql-jit 0.8.9 writes argument literals into the source of a function, and a string that begins with one of its
 * private marks is written there as code: any asker could run anything on the server. It also copies values through
 * JSON, which spoils those of our own scalars, and never ends on an input type that contains itself. So every literal
 * becomes a variable, every variable has one type that lets its value through, and graphql-js alone reads values.
 */
import {
  type ArgumentNode,
  type DocumentNode,
  type GraphQLInputType,
  GraphQLScalarType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  type ValueNode,
  type VariableDefinitionNode,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';

export interface Hoisted {
  readonly document: DocumentNode;
  /** The operation's coerced variables and its literals, by name; undefined when a literal has no value with these variables. */
  valuesWith(variables: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined;
}

interface Literal {
  readonly name: string;
  readonly value: ValueNode;
  readonly type: GraphQLInputType;
}

const anything = new GraphQLScalarType({ name: '__Anything', parseValue: (value) => value });

/** The schema as the compiler must see it: with a type for variables that takes values as they are. */
export function schemaForCompiler(schema: GraphQLSchema): GraphQLSchema {
  const seen: GraphQLSchema = Object.create(schema);
  seen.getType = (name) => (name === anything.name ? anything : schema.getType(name));
  return seen;
}

/** The document with the literals of its fields' arguments made variables of the operation. */
export function hoisted(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Hoisted {
  const literals: Literal[] = [];
  const types = new TypeInfo(schema);
  const rewritten: DocumentNode = visit(
    document,
    visitWithTypeInfo(types, {
      Directive: () => false,
      VariableDefinition: () => false,
      Argument: (node) => {
        const type = types.getArgument()?.type;
        if (node.value.kind === Kind.VARIABLE || !type) return undefined;
        const name = `__literal${literals.length}`;
        literals.push({ name, value: node.value, type });
        return withVariable(node, name);
      },
    }),
  );
  const declared = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const definitions = [...declared, ...literals.map(({ name }) => name)].map((name) => definitionOf(name, operation));
  const place = document.definitions.indexOf(operation);
  const definitionsSwapped = rewritten.definitions.map((definition, at) => (at === place ? { ...definition, variableDefinitions: definitions } : definition));
  return {
    document: { ...rewritten, definitions: definitionsSwapped as DocumentNode['definitions'] },
    valuesWith: (variables) => {
      const values: Record<string, unknown> = { ...variables };
      for (const { name, value, type } of literals) {
        values[name] = valueFromAST(value, type, variables);
        if (values[name] === undefined) return undefined;
      }
      return values;
    },
  };
}

function withVariable(node: ArgumentNode, name: string): ArgumentNode {
  return { ...node, value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } };
}

function definitionOf(name: string, { loc }: OperationDefinitionNode): VariableDefinitionNode {
  const type = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: anything.name } } as const;
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
    type,
    ...(loc ? { loc } : {}),
  };
}
