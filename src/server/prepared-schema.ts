/** A schema made ready to be run by graphql-js and by compiled code with the same outcome. */
import { defaultFieldResolver, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';

const prepared = new WeakSet<GraphQLSchema>();
const misread = new WeakSet<object>();

/**
 * Writes the default resolver out, because the compiler reads a field without one straight from its parent and neither
 * awaits a promise nor calls a method found there. And watches the functions that tell an object's type, because
 * compiled code neither catches what they throw nor awaits what they promise.
 */
export function prepareSchema(schema: GraphQLSchema): void {
  if (prepared.has(schema)) return;
  prepared.add(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isObjectType(type)) {
      for (const field of Object.values(type.getFields())) field.resolve ??= defaultFieldResolver;
    }
    if (isAbstractType(type) && type.resolveType) watchTypeResolver(type as Watched);
  }
}

/** True when compiled code met, while answering for this context, what only graphql-js can answer. */
export function wasMisread(context: object): boolean {
  return misread.has(context);
}

interface Watched {
  resolveType: (value: unknown, context: object, info: unknown, asked?: unknown) => unknown;
}

function watchTypeResolver(type: Watched): void {
  const resolveType = type.resolveType;
  type.resolveType = (value, context, info, asked) => {
    if (asked) return resolveType(value, context, info, asked); // graphql-js names the type it asks for; the compiler does not
    try {
      const name = resolveType(value, context, info, type);
      if (!(name instanceof Promise)) return name;
      name.catch(() => undefined);
    } catch {
      // graphql-js will meet it again, and tell it
    }
    misread.add(context);
    return undefined;
  };
}
