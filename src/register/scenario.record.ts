/** An organisation's own scenarios. One that changes gets a new version; the versions before it stay and can still be asked for. */
import { code, date, oneOf, optional, text } from '../exchange/column.ts';
import { measure, whole } from '../exchange/number-column.ts';
import { table } from '../exchange/table.ts';
import { provenance } from './provenance.ts';

export const scenarioVersionTable = table({
  name: 'scenario_version',
  file: 'scenarios.csv',
  meaning: 'A version of a scenario of our own: asked for by its code, which means the latest, or as code@version.',
  key: ['code', 'version'],
  version: { of: 'scenario_version', columns: ['code', 'version'] },
  columns: {
    code: code('Short code, the same in every version; a shipped scenario of that name gives way'),
    version: whole('1 for the first, then 2 and so on', { min: 1, max: 10_000 }),
    title: text('What it supposes, in one line'),
    recorded_on: date('The day it was written down'),
    ...provenance,
  },
});

export const scenarioChangeTable = table({
  name: 'scenario_change',
  file: 'scenario_changes.csv',
  meaning: 'One thing that a version of a scenario changes.',
  key: ['scenario', 'version', 'changes', 'key'],
  version: { of: 'scenario_version', columns: ['scenario', 'version'] },
  columns: {
    scenario: code('The code of the scenario'),
    version: whole('Its version', { min: 1, max: 10_000 }),
    changes: oneOf(
      ['ASSUMPTION', 'HEADCOUNT', 'ESTABLISHMENT', 'TARGET', 'BUDGET', 'POLICY'],
      'What it changes: an assumption, prices and policies among them; the full-time equivalents of a grade; which headcount scenario of establishments.csv holds; which target is wanted; which medium-term plan holds; which policy does',
    ),
    key: code('The assumption, the grade, the headcount scenario, the target, the medium-term plan, or the policy: POSTS-ALLOWED, POSTS-LAST or POSTS-NEVER'),
    is: optional(
      oneOf(
        ['VALUE', 'TIMES', 'LOW', 'CENTRAL', 'HIGH'],
        'How: to a value, times a factor, or to an end of its range; of a target which end is wanted; blank for ESTABLISHMENT, BUDGET and POLICY',
      ),
    ),
    value: optional(measure('The value, or the factor', { min: -1e12 })),
  },
});
