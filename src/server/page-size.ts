/** How much of a list an asker wants: `first` or `last`, as a literal or a variable. */
import type { ArgumentNode, FieldNode, GraphQLField, OperationDefinitionNode, ValueNode } from 'graphql';
import { Kind } from 'graphql';
import { Refusal } from '../api/refusal.ts';

/** The page that a field is asked for, if it is paged. Refuses what no page may be. */
export type PageSize = (node: FieldNode, field: GraphQLField<unknown, unknown>, variables: Readonly<Record<string, unknown>>) => number | undefined;

/** The reader of page sizes for one operation, whose variables may have defaults. */
export function pageSizeOf(operation: OperationDefinitionNode, largest: number): PageSize {
  return (node, field, variables) => {
    const paged = field.args.filter(({ name }) => name === 'first' || name === 'last');
    if (paged.length === 0) return undefined;
    const asked = paged.flatMap(({ name }) => {
      const size = intOf(
        node.arguments?.find((argument) => argument.name.value === name),
        operation,
        variables,
      );
      return size === undefined ? [] : [{ name, size }];
    });
    for (const { name, size } of asked) assertPage(field.name, name, size, largest);
    if (asked.length > 1) throw bothEnds(field.name);
    const standard = paged.find(({ defaultValue }) => typeof defaultValue === 'number')?.defaultValue;
    return asked[0]?.size ?? (typeof standard === 'number' ? standard : largest);
  };
}

function intOf(argument: ArgumentNode | undefined, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): number | undefined {
  const value = argument?.value;
  if (value?.kind !== Kind.VARIABLE) return literal(value);
  const name = value.name.value;
  const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
  if (typeof given === 'number' || given === null) return given ?? undefined; // any other type is refused with the variables
  return literal(operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue);
}

function literal(value: ValueNode | undefined): number | undefined {
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}

function assertPage(field: string, argument: string, size: number, largest: number): void {
  if (size >= 1 && size <= largest) return;
  throw new Refusal('BAD_USER_INPUT', `A page of ${field} holds 1 to ${largest} entries.`, {
    where: `${field}(${argument}:)`,
    found: String(size),
    fix: `Ask for 1 to ${largest}, and for the next page with ${argument === 'first' ? 'after' : 'before'}.`,
  });
}

function bothEnds(field: string): Refusal {
  return new Refusal('BAD_USER_INPUT', `${field} is asked for from both ends.`, {
    where: `${field}(first:, last:)`,
    fix: 'Give first or last, not both.',
  });
}
