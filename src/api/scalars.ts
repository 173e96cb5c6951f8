/** The scalars that carry a meaning: money to the penny, calendar dates, financial years. */
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { financialYear, roundedToPence } from '../appraisal/index.ts';
import { date } from '../exchange/column.ts';
import { money } from '../exchange/number-column.ts';

/** Any word outside what the scalar can hold is refused with what to write instead; GraphQL names the place. */
const refused = (name: string, found: unknown, fix: string): never => {
  throw new TypeError(`${name} cannot be ${JSON.stringify(found)}: ${fix}`);
};

const literal = (node: ValueNode): unknown => (node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : node.kind);

const scalar = <T>(name: string, description: string, specifiedByURL: string | null, serialize: (value: T) => string, parse: (value: unknown) => T) =>
  new GraphQLScalarType<T, string>({
    name,
    description,
    specifiedByURL,
    serialize: (value) => serialize(value as T),
    parseValue: parse,
    parseLiteral: (node) => parse(literal(node)),
  });

/** Pounds, rounded half-up to the penny here and nowhere else. */
export const moneyText = (amount: number): string => (roundedToPence(amount) || 0).toFixed(2);

const pounds = money('', { min: -1e12 });
export const Money = scalar<number>(
  'Money',
  'Pounds sterling as a decimal string with exactly two places: "1000405.67". Input may be a number too.',
  'https://spec.graphql.org/draft/#sec-Scalars.Custom-Scalars',
  moneyText,
  (value) => {
    const reading =
      typeof value === 'number' || typeof value === 'string' ? pounds.read(String(value)) : { fix: 'write pounds and pence, for example "1234.50"' };
    return 'value' in reading ? reading.value : refused('Money', value, reading.fix);
  },
);

const day = date('');
export const CalendarDate = scalar<string>(
  'Date',
  'A calendar date, ISO 8601: "2027-03-31".',
  'https://scalars.graphql.org/andimarek/date',
  String,
  (value) => {
    const reading = typeof value === 'string' && value.includes('-') ? day.read(value) : { fix: 'write a date that exists, for example "2027-03-31"' };
    return 'value' in reading ? reading.value : refused('Date', value, reading.fix);
  },
);

export const Year = scalar<string>('FinancialYear', 'A financial year, 1 April to 31 March: "2026/27".', null, String, (value) => {
  try {
    return financialYear(String(value));
  } catch {
    return refused('FinancialYear', value, 'write a financial year as "2026/27"');
  }
});

export const Instant = scalar<string>(
  'DateTime',
  'A moment in UTC: "2026-11-22T09:30:00.000Z".',
  'https://scalars.graphql.org/andimarek/date-time.html',
  String,
  (value) => {
    const time = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T.*Z$/.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(time) ? refused('DateTime', value, 'write a moment in UTC as "2026-11-22T09:30:00Z"') : new Date(time).toISOString();
  },
);
