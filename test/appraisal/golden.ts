/** Worked cases with known answers, one file a topic; each row names its source and the error it allows. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';

export interface GoldenRow<Input = unknown, Expected = unknown> {
  readonly name: string;
  readonly source: string;
  readonly input: Input;
  readonly expected: Expected;
  readonly tolerance: number;
}

const folder = new URL('./golden/', import.meta.url);

/** The rows of every topic, by topic. */
export function allGolden(): Map<string, readonly GoldenRow[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return new Map(files.map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as GoldenRow[]]));
}

/** One row of a topic. */
export function golden<Input, Expected>(topic: string, name: string): GoldenRow<Input, Expected> {
  const row = allGolden()
    .get(topic)
    ?.find((each) => each.name === name);
  if (!row) throw new RangeError(`no golden row "${name}" in ${topic}`);
  return row as GoldenRow<Input, Expected>;
}

/** Numbers agree within the row's tolerance, one by one; a tolerance of 0 asks for the very number. */
export function expectWithin(actual: number | readonly number[], expected: number | readonly number[], tolerance: number): void {
  const [found, wanted] = [[actual].flat(), [expected].flat()] as [number[], number[]];
  expect(found.length).toBe(wanted.length);
  for (const [at, number] of wanted.entries()) {
    const message = `number ${at}: got ${found[at]}, expected ${number} ± ${tolerance}`;
    expect(Math.abs(found[at]! - number) <= tolerance, message).toBe(true);
  }
}
