/** What moving a system would cost once, from unit prices: the work with its optimism bias, skills, its data, its users, and getting out of the old place. */
import { type Contribution, contributed, known, leftOut, nothingAsked, unknown } from '../options/contribution.ts';
import { assumptionInput, derivedInput } from '../options/input.ts';
import { recordInput } from '../options/record-input.ts';
import { buildCost, type EstimateCase, keepsApplication, machineCount, machinesWhere } from './estimate-case.ts';
import { exitCost } from './exit-cost.ts';
import type { MoveKind } from './move-case.ts';
import { cleansing, onceLine, onceWithBias } from './move-once.ts';

export const onceContribution = (one: EstimateCase): Contribution =>
  contributed(moving(one), skills(one), cleansing(one), unknownQuality(one), changingOver(one), keepsApplication(one) ? nothingAsked : exitCost(one));

const perMachine: Readonly<Partial<Record<MoveKind, string>>> = {
  RELOCATE: 'relocate-gbp-machine',
  REHOST: 'rehost-gbp-machine',
  REPLATFORM: 'replatform-gbp-machine',
};

function moving(one: EstimateCase): Contribution {
  const key = perMachine[one.kind];
  if (key === undefined) return one.kind === 'REFACTOR' ? building(one) : settingUp(one);
  const [price, count] = [assumptionInput(one.given, key), machineCount(one)];
  if (count === 0) return unknown({ what: 'how many machines it has', where: machinesWhere(one), treatment: leftOut, hides: 'ONE_OFF_COST' });
  return known([onceWithBias(one, 'Work of moving it', price.value! * count, [derivedInput('machines', count, 'machines', 'workloads.csv'), price])], 2);
}

function settingUp(one: EstimateCase): Contribution {
  const price = assumptionInput(one.given, 'repurchase-gbp-system');
  return known([onceWithBias(one, 'Setting the service up', price.value!, [price])], 1);
}

function building(one: EstimateCase): Contribution {
  const build = buildCost(one);
  if (build !== null) return known([onceWithBias(one, 'Building it anew', build.cost, build.inputs)], build.inputs.length);
  const where = `cost_lines.csv: amount_pa of the pools of ${one.system.code}`;
  return unknown({ what: 'what it costs today, by which building it anew is estimated', where, treatment: leftOut, hides: 'ONE_OFF_COST' });
}

function skills(one: EstimateCase): Contribution {
  const price = assumptionInput(one.given, 'cloud-skills-gbp-system');
  return known([onceLine(one, 'Skills of those who run it', price.value!, 'as assumed for a system', [price])], 1);
}

/** Data of UNKNOWN quality are taken to need work, at the high end. */
function unknownQuality(one: EstimateCase): Contribution {
  const { system, given } = one;
  if (system.dataQuality !== null) return nothingAsked;
  const cost = assumptionInput(given, 'data-cleansing-gbp-system', 'high');
  const line = onceLine(one, 'Putting its data right', cost.value!, 'nobody knows what they are like: the high end of the assumption', [cost]);
  const where = `systems.csv: ${system.code}, data_quality`;
  return unknown({ what: 'whether its data are fit to move', where, treatment: 'priced at the high end of the assumption', hides: 'NOTHING' }, [line]);
}

/** People who get another tool have to learn it. */
function changingOver(one: EstimateCase): Contribution {
  const { system, given } = one;
  if (keepsApplication(one)) return nothingAsked;
  const price = assumptionInput(given, 'system-change-gbp-per-user');
  if (system.users === null)
    return unknown({ what: 'how many people change over', where: `systems.csv: ${system.code}, users`, treatment: leftOut, hides: 'ONE_OFF_COST' });
  const users = recordInput('users', system.users, 'people', `systems.csv: ${system.code}`, system);
  return known([onceLine(one, 'Changing its users over', system.users * price.value!, 'users × cost of changing one over', [users, price])], 2);
}
