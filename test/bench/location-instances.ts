/**
 * Published location and capital-budgeting problems and the optimum that we reach on each: warehouses with and without capacities, with
 * customers that are split or not, p-medians (twice: which stay, and which close), coverings, assignments, projects under the budgets of
 * several years. Needs the folder of instances (LOCATION_INSTANCES, or ../shared/data/instances).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { solved } from '../../src/portfolio/highs.solver.ts';
import type { Model } from '../../src/portfolio/model.ts';
import { closingInstance, type Instance, instanceModel } from '../portfolio/instance.ts';

const folder = process.env['LOCATION_INSTANCES'] ?? '../shared/data/instances';
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const aligned = (cells: readonly string[]): string => cells.map((cell, at) => (at === 0 ? cell.padEnd(16) : cell.padStart(16))).join('');

async function lineOf(instance: Instance): Promise<string | undefined> {
  const model = instanceModel(instance);
  return model === undefined ? undefined : await lineFor(instance.name, instance.published.value, model);
}

/** A p-median once more, as a choice of sites to close. */
async function closingLineOf({ name, problem, data, published }: Instance): Promise<string | undefined> {
  if (problem !== 'p-median') return undefined;
  const { model, wayOf } = closingInstance(data);
  return await lineFor(`${name} closing`, published.value, model, wayOf);
}

async function lineFor(name: string, value: number, model: Model, comesTo = (objective: number): number => objective): Promise<string> {
  const outcome = await solved(model, { seconds: 300 });
  if (!('solution' in outcome)) return aligned([name, value.toFixed(3), outcome.kind, '', outcome.seconds.toFixed(2)]);
  const objective = comesTo(outcome.solution.objective);
  const verdict = Math.abs(objective - value) <= 1e-6 * Math.abs(value) ? 'reached' : 'NOT REACHED';
  return aligned([name, value.toFixed(3), objective.toFixed(3), `${(100 * outcome.gap).toFixed(4)} %`, outcome.seconds.toFixed(2), verdict]);
}

if (!existsSync(folder)) say('not run: shared data absent');
else {
  say(aligned(['instance', 'published', 'found', 'gap', 'seconds', '']));
  for (const file of readdirSync(folder).sort()) {
    const instance = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Instance;
    for (const line of [await lineOf(instance), await closingLineOf(instance)]) if (line !== undefined) say(line);
  }
}
