/** Plain values as text and back, exact: maps and numbers without end included, which JSON by itself would lose. */

const mark = '$kept';

export const keptText = (value: unknown): string => JSON.stringify(value, (_, one: unknown) => marked(one));

export const keptValue = <T>(text: string): T => JSON.parse(text, (_, one: unknown) => unmarked(one)) as T;

function marked(one: unknown): unknown {
  if (one instanceof Map) return { [mark]: 'map', of: [...one] };
  if (one instanceof Set) return { [mark]: 'set', of: [...one] };
  if (typeof one === 'number' && !Number.isFinite(one)) return { [mark]: 'number', of: String(one) };
  if (typeof one === 'function') throw new RangeError('a function cannot be kept');
  return one;
}

function unmarked(one: unknown): unknown {
  if (typeof one !== 'object' || one === null || !(mark in one)) return one;
  const { [mark]: kind, of } = one as { readonly [mark]: string; readonly of: never };
  if (kind === 'map') return new Map(of);
  return kind === 'set' ? new Set(of) : Number(of);
}
