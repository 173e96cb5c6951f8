/**
 * Published location and capital-budgeting problems and the optimum that we reach on each: warehouses with and without capacities, with customers that are
 * split or not, p-medians, coverings, assignments, projects under the budgets of several years. Needs the folder of instances (LOCATION_INSTANCES, or ../shared/data/instances).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { solved } from '../../src/portfolio/highs.solver.ts';
import { type Instance, instanceModel } from '../portfolio/instance.ts';

const folder = process.env['LOCATION_INSTANCES'] ?? '../shared/data/instances';
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const aligned = (cells: readonly string[]): string => cells.map((cell, at) => (at === 0 ? cell.padEnd(14) : cell.padStart(16))).join('');

async function lineOf(instance: Instance): Promise<string | undefined> {
  const model = instanceModel(instance);
  if (model === undefined) return undefined;
  const { value } = instance.published;
  const outcome = await solved(model, { seconds: 300 });
  if (!('solution' in outcome)) return aligned([instance.name, value.toFixed(3), outcome.kind, '', outcome.seconds.toFixed(2)]);
  const { objective } = outcome.solution;
  const verdict = Math.abs(objective - value) <= 1e-6 * Math.abs(value) ? 'reached' : 'NOT REACHED';
  return aligned([instance.name, value.toFixed(3), objective.toFixed(3), `${(100 * outcome.gap).toFixed(4)} %`, outcome.seconds.toFixed(2), verdict]);
}

if (!existsSync(folder)) say('not run: shared data absent');
else {
  say(aligned(['instance', 'published', 'found', 'gap', 'seconds', '']));
  for (const file of readdirSync(folder).sort()) {
    const line = await lineOf(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Instance);
    if (line !== undefined) say(line);
  }
}
