/** Which operations may be given to graphql-jit 0.8.9: queries without what it answers otherwise than graphql-js. */
import {
  BREAK,
  type DocumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isSpecifiedScalarType,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** True for a query all of whose fields the compiler answers rightly. */
export function isCompilable(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): boolean {
  if (operation.operation !== 'query') return false;
  const types = new TypeInfo(schema);
  let fit = true;
  const Field = (node: FieldNode) => {
    fit = isCompilableField(node, types);
    return fit ? undefined : BREAK;
  };
  const Directive = () => {
    fit = false; // a field skipped here and asked for again there comes in the wrong place
    return BREAK;
  };
  visit(document, visitWithTypeInfo(types, { Field, Directive }));
  return fit;
}

function isCompilableField(node: FieldNode, types: TypeInfo): boolean {
  const defaults = types.getFieldDef()?.args ?? [];
  return !isReserved(node.alias?.value) && !isReserved(node.name.value) && defaults.every(isPlainByDefault);
}

/** Introspection is rare and large; and `__proto__` as an alias would be no ordinary key. */
function isReserved(name: string | undefined): boolean {
  return name?.startsWith('__') === true && name !== '__typename';
}

/** Defaults of arguments are copied through JSON, which only numbers, strings, booleans and lists of them survive. */
function isPlainByDefault({ type, defaultValue }: GraphQLArgument): boolean {
  const named = getNamedType(type);
  const plainEnum = isEnumType(named) && named.getValues().every(({ value }) => typeof value === 'string' || typeof value === 'number');
  return defaultValue === undefined || defaultValue === null || plainEnum || isSpecifiedScalarType(named);
}
