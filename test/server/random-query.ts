/** Random queries over a schema, with all that GraphQL can say: fragments, aliases, arguments, variables, conditions. */
import fc from 'fast-check';
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isUnionType,
} from 'graphql';

export interface RandomQuery {
  readonly source: string;
  readonly variables: Record<string, unknown>;
}

const declarations = [
  '$yes: Boolean!',
  '$no: Boolean! = false',
  '$whole: Int',
  '$wanted: Wanted',
  '$use: Use! = DEPOT',
  '$ids: [ID!]',
  '$part: Float',
  '$day: Day',
];
const argumentText: Record<string, readonly string[]> = {
  house: ['', '(floors: 1)', '(floors: 4)', '(floors: $whole)'],
  places: ['', '(first: 2)', '(first: $whole)'],
  page: ['', '(first: 2)'],
  echo: [
    '',
    '(whole: 3, part: 1.50, yes: $no, use: OFFICE)',
    '(whole: $whole, part: $part)',
    '(use: $use, ids: [1, 22])',
    '(ids: $ids, wanted: $wanted)',
    '(ids: 7, wanted: {uses: [DEPOT], or: {uses: DEPOT, floors: $whole}})',
    '(wanted: {uses: [$use], floors: null})',
    '(text: "words", day: "2026-04-01")',
    '(day: $day)',
  ],
};

const conditions = ['', '', '', '@skip(if: $no)', '@skip(if: $yes)', '@include(if: $yes)', '@include(if: $no)', '@include(if: true)', '@skip(if: true)'];

/** Any query; most take several of these things together. */
export function randomQuery(schema: GraphQLSchema): fc.Arbitrary<RandomQuery> {
  return fc.array(fc.nat({ max: 999 }), { maxLength: 150, size: 'max' }).map((choices) => {
    const fragments: string[] = [];
    let used = 0;
    const upTo = (most: number): number => (choices[used++] ?? 0) % (most + 1); // once the choices run out, the first of everything
    const pick = <T>(from: readonly T[]): T => from[upTo(from.length - 1)] as T;
    const conditional = pick([false, false, true]);
    const condition = () => (conditional ? pick(conditions) : '');
    const field = ({ name, type }: GraphQLField<unknown, unknown>, depth: number): string => {
      const named = getNamedType(type);
      const options = argumentText[name] ?? [''];
      const which = upTo(options.length - 1);
      const alias = which > 0 ? `${name}${which}: ` : pick(['', '', `_${name}: `]);
      return `${alias}${name}${options[which]} ${condition()} ${isCompositeType(named) ? selection(named, depth - 1) : ''}`;
    };
    const selection = (type: GraphQLCompositeType, depth: number): string => {
      const fields = isUnionType(type) ? [] : Object.values(type.getFields()).filter((one) => one.name in argumentText || one.args.length === 0);
      const shallow = fields.filter((one) => depth > 0 || !isCompositeType(getNamedType(one.type)));
      const parts = Array.from({ length: 1 + upTo(3) }, () => {
        const kind = upTo(9);
        if (kind === 9) return `__typename ${condition()}`;
        if (kind >= 6 && depth > 0) return spread(type, depth);
        return shallow.length > 0 ? field(pick(shallow), depth) : '__typename';
      });
      return `{ ${parts.join(' ')} }`;
    };
    const spread = (type: GraphQLCompositeType, depth: number): string => {
      const possible = isAbstractType(type) ? [type, ...schema.getPossibleTypes(type)] : [type, ...(isObjectType(type) ? type.getInterfaces() : [])];
      const on = pick(possible);
      const inner = selection(on, depth - 1);
      if (pick([true, false])) return `... ${on === type && pick([true, false]) ? '' : `on ${on.name}`} ${condition()} ${inner}`;
      fragments.push(`fragment F${fragments.length} on ${on.name} ${inner}`);
      const last = `...F${fragments.length - 1} ${condition()}`;
      return pick([last, `${last} ...F${fragments.length - 1}`]);
    };
    const root = schema.getQueryType();
    if (!isObjectType(root)) throw new RangeError('The schema has no queries.');
    const body = selection(root, 5);
    const variables = { yes: pick([true, false]), ...pick(variableSets) };
    const rest = `${body} ${fragments.join(' ')}`;
    const declared = declarations.filter((declaration) => rest.includes(declaration.split(':')[0] as string)).join(', ');
    return { source: `query Random${declared ? `(${declared})` : ''} ${rest}`, variables };
  });
}

const variableSets: readonly Record<string, unknown>[] = [
  {},
  { whole: 2, no: true, use: 'OFFICE', ids: ['a', 3], part: 1, day: '2026-04-01' },
  { whole: null, wanted: { uses: ['OFFICE'], since: '2026-04-01', or: { floors: 1 } }, ids: 'one' },
  { wanted: { uses: 'DEPOT', or: { or: {} } }, part: 0.5, day: null },
  { whole: 'no number' },
  { wanted: { colour: 'red' } },
  { day: 'yesterday' },
  { use: 'HOME', ids: [null] },
];
