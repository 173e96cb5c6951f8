/**
 * The arrows of the house. A folder may import only what its line names; a plain-named file may import no library.
 * A red test here is a question about the design, not a reason to lengthen a line.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const wing = ['appraisal', 'assumptions', 'options', 'register', 'access', 'api', 'exchange'];
const mayImport: Record<string, readonly string[]> = {
  appraisal: [],
  exchange: [],
  assumptions: ['appraisal'],
  api: ['appraisal', 'exchange'],
  access: ['api', 'assumptions', 'exchange'],
  options: ['appraisal', 'assumptions', 'api'],
  register: ['appraisal', 'assumptions', 'access', 'api', 'exchange'],
  estate: wing,
  fleet: wing,
  ict: wing,
  portfolio: ['appraisal', 'options'],
  programme: [...wing, 'portfolio'],
};
const doors = ['server', 'persistence'];
const front = ['main.ts', 'cli.ts', 'families.ts', 'setup.mjs'];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|mjs)$/.test(file));
const folderOf = (file: string): string => (file.includes('/') ? file.split('/')[0]! : 'root');
const mayUseLibraries = (file: string): boolean =>
  /\.(record|store|resolver|view|input|solver|random|file)\.ts$/.test(file) || [...doors, 'api', 'root'].includes(folderOf(file));

interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
  readonly ours: boolean;
}

/** Every import and re-export of a file, read as text: `import type` is type-only, and so is a list whose every name is a type. */
function importsOf(file: string): readonly Import[] {
  const statement = /^(?:import|export)\s+(type\s+)?(?:([^;'"]*?)\s+from\s+)?['"]([^'"]+)['"];?/gm;
  const source = readFileSync(join('src', file), 'utf8');
  const dynamic = [...source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)].map(([, target]) => ({ target: target!, typeOnly: false }));
  const fixed = [...source.matchAll(statement)].map(([, type, names, target]) => ({ target: target!, typeOnly: type !== undefined || allTypes(names) }));
  return [...fixed, ...dynamic].map((one) => ({ ...one, ours: one.target.startsWith('.') }));
}

const allTypes = (names: string | undefined): boolean =>
  names?.startsWith('{') === true &&
  names
    .slice(1, names.lastIndexOf('}'))
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .every((name) => name.startsWith('type '));

test('there are files to look at, and the reader of imports sees them', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(importsOf('appraisal/index.ts').length).toBeGreaterThan(10);
});

test.each(files)('%s keeps to its place', (file) => {
  const folder = folderOf(file);
  if (!mayUseLibraries(file)) expect(importsOf(file).filter(({ ours, typeOnly }) => !ours && !typeOnly)).toEqual([]);
  if (folder === 'root') return expect(front).toContain(file);
  if (doors.includes(folder)) return;
  for (const { target } of importsOf(file).filter(({ ours }) => ours)) {
    expect([folder, ...(mayImport[folder] ?? [])], `${file} → ${target}`).toContain(folderOf(normalize(join(dirname(file), target))));
  }
});

test('nobody imports a door but main, the command line and the other doors', () => {
  const trespassers = files.filter(
    (file) => ![...doors, 'root'].includes(folderOf(file)) && importsOf(file).some(({ target }) => /\/(server|persistence)\//.test(target)),
  );
  expect(trespassers).toEqual([]);
});

test.each(['main.ts', 'cli.ts'])('%s loads what the decorators of views write into before anything that might import a view', (file) => {
  expect(importsOf(file)[0]?.target).toBe('reflect-metadata');
});

const banned = /^(utils?|helpers?|common|misc|managers?|services?|types|interfaces)\./;

test('no file is named for what it is not', () => {
  expect(files.filter((file) => banned.test(file.split('/').pop()!))).toEqual([]);
});

test('files hold one idea: none over 250 lines, half of them under 60', () => {
  const lengths = files.filter((file) => file.endsWith('.ts')).map((file) => ({ file, lines: readFileSync(join('src', file), 'utf8').split('\n').length - 1 }));
  expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
  const sorted = lengths.map(({ lines }) => lines).sort((one, other) => one - other);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(60);
});
