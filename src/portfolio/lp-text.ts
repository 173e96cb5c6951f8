/** A model as LP text: what people review is what HiGHS can read. Aims after the first stand in comments, since LP text has room for one. */
import type { Aim, Column, Model, Row, Term } from './model.ts';

const number = (value: number): string => String(Object.is(value, -0) ? 0 : value);
const signed = (value: number): string => `${value < 0 ? '-' : '+'} ${number(Math.abs(value))}`;
const sum = (terms: readonly Term[]): string => terms.map(([coefficient, { name }]) => `${signed(coefficient)} ${name}`).join(' ');

/** The whole model; refuses one without an aim. */
export function lpText(model: Model): string {
  const [first, ...further] = model.aims;
  if (first === undefined) throw new RangeError(`a model needs an aim, got none for ${model.name}`);
  return [
    `\\ ${model.name}`,
    ...further.map((aim) => `\\ then ${aim.sense} ${aim.name}: ${sum(aim.terms)}`),
    first.sense === 'minimise' ? 'Minimize' : 'Maximize',
    ` ${first.name}: ${sumWithConstant(first, model)}`,
    'Subject To',
    ...model.rows.flatMap((row) => rowLines(row, model)),
    ...section('Bounds', model.columns.filter(needsBounds).map(boundsLine)),
    ...section('Binaries', model.columns.filter(isBinary).map(nameOf)),
    ...section('Generals', model.columns.filter((column) => column.isWhole && !isBinary(column)).map(nameOf)),
    'End',
    '',
  ].join('\n');
}

const nameOf = ({ name }: Column): string => ` ${name}`;
const isBinary = ({ isWhole, lower, upper }: Column): boolean => isWhole && lower === 0 && upper === 1;
const needsBounds = (column: Column): boolean => !isBinary(column) && !(column.lower === 0 && column.upper === Number.POSITIVE_INFINITY);
const section = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [title, ...lines]);

function boundsLine({ name, lower, upper }: Column): string {
  const end = (bound: number) => (Number.isFinite(bound) ? number(bound) : bound < 0 ? '-inf' : '+inf');
  return ` ${end(lower)} <= ${name} <= ${end(upper)}`;
}

/** LP text needs a column in every sum: one that adds nothing stands in where there is none. */
const sumOf = (terms: readonly Term[], { columns }: Model): string => (terms.length > 0 || columns.length === 0 ? sum(terms) : `0 ${columns[0]!.name}`);

const sumWithConstant = ({ terms, constant }: Aim, model: Model): string => `${sumOf(terms, model)}${constant === 0 ? '' : ` ${signed(constant)}`}`;

function rowLines({ name, terms, lower, upper }: Row, model: Model): readonly string[] {
  const left = sumOf(terms, model);
  if (lower === upper) return [` ${name}: ${left} = ${number(lower)}`];
  return [
    ...(Number.isFinite(lower) ? [` ${name}: ${left} >= ${number(lower)}`] : []),
    ...(Number.isFinite(upper) ? [` ${name}${Number.isFinite(lower) ? '_upper' : ''}: ${left} <= ${number(upper)}`] : []),
  ];
}
