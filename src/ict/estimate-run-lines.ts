/** What running a system elsewhere would cost, from unit prices: machines at the size they need, disk, backup, watching; or a service for each user. */
import { shareOfYearAfter } from '../appraisal/index.ts';
import { type Contribution, contributed, known, leftOut, nothingAsked, recurringLine, unknown } from '../options/contribution.ts';
import { assumptionInput, derivedInput, type Input } from '../options/input.ts';
import { recordInput } from '../options/record-input.ts';
import { buildCost, type EstimateCase, machineCount, machinesWhere, todayInput } from './estimate-case.ts';

export const runContribution = (one: EstimateCase): Contribution =>
  one.kind === 'REPURCHASE' ? service(one) : contributed(machines(one), disk(one), watching(one), upkeep(one));

/** A yearly cost from the day the new place is paid for. */
function yearly(one: EstimateCase, label: string, amount: number, formula: string, inputs: readonly Input[]): Contribution {
  const shares = one.years.map((year) => shareOfYearAfter(one.startsOn, year));
  const amounts = shares.map((share) => 0 - amount * share);
  const worded = `${formula} × share of the year after ${one.startsOn}`;
  return known([recurringLine(amounts, shares, { label, cashClass: 'CASH_BUDGET', formula: worded, inputs })], inputs.length);
}

/** A machine is carried over as large as it is when it is relocated; otherwise it gets the size that its load needs. */
function machines(one: EstimateCase): Contribution {
  const { given, kind } = one;
  const summed = (of: (machine: EstimateCase['machines'][number]) => number | null) =>
    one.machines.length === 0 || one.machines.some((machine) => of(machine) === null)
      ? null
      : one.machines.reduce((sum, machine) => sum + of(machine)! * machine.workload.quantity, 0);
  const isAsLarge = kind === 'RELOCATE';
  const vcpus = summed(({ vcpus: has, neededVcpus }) => (isAsLarge ? has : neededVcpus));
  const memory = summed(({ memoryGb, neededMemoryGb }) => (isAsLarge ? memoryGb : neededMemoryGb));
  if (vcpus === null || memory === null)
    return unknown({ what: 'how large its machines are', where: machinesWhere(one), treatment: leftOut, hides: 'RECURRING_COST' });
  const how = isAsLarge ? 'workloads.csv, as large as today' : sizedHow(one);
  const perCpu = assumptionInput(given, 'cloud-vcpu-gbp-hour');
  const perGb = assumptionInput(given, 'cloud-memory-gbp-gb-hour');
  const hours = assumptionInput(given, 'cloud-hours-month');
  const discount = assumptionInput(given, 'cloud-commit-discount');
  const support = assumptionInput(given, 'cloud-support-share');
  const [factor, factors] = factorOf(one);
  const amount = (vcpus * perCpu.value! + memory * perGb.value!) * hours.value! * 12 * (1 - discount.value!) * (1 + support.value!) * factor;
  const formula = `(processors × price + GB × price) × hours a month × 12 × (1 − discount) × (1 + support)${factors.length === 0 ? '' : ` × ${factor}`}`;
  const sizes = [derivedInput('processors', vcpus, 'processors', how), derivedInput('memory', memory, 'GB', how)];
  return yearly(one, 'Machines of a provider', amount, formula, [...sizes, perCpu, perGb, hours, discount, support, ...factors]);
}

function sizedHow({ machines: all }: EstimateCase): string {
  const kept = all.flatMap(({ workload, keptBecause }) => (keptBecause === null ? [] : [`${workload.name}: ${keptBecause}`]));
  return kept.length === 0 ? 'workloads.csv, by the load measured' : `workloads.csv; as large as today: ${kept.join('; ')}`;
}

function factorOf({ kind, given }: EstimateCase): readonly [factor: number, inputs: readonly Input[]] {
  if (kind === 'REPLATFORM') {
    const premium = assumptionInput(given, 'cloud-platform-premium');
    return [1 + premium.value!, [premium]];
  }
  if (kind !== 'REFACTOR') return [1, []];
  const share = assumptionInput(given, 'refactor-run-share');
  return [share.value!, [share]];
}

function disk(one: EstimateCase): Contribution {
  const { data, given } = one;
  if (data.disk.value === null)
    return unknown({ what: 'how much disk its machines work on', where: `${data.where}, disk_tb`, treatment: leftOut, hides: 'RECURRING_COST' });
  const part = (label: string, key: string) => {
    const [price, support] = [assumptionInput(given, key), assumptionInput(given, 'cloud-support-share')];
    return yearly(one, label, data.disk.value! * 12 * price.value! * (1 + support.value!), '12 × TB × price a month × (1 + support)', [
      data.disk,
      price,
      support,
    ]);
  };
  return contributed(part('Disk of its machines', 'cloud-disk-gbp-tb-month'), part('Backup of that disk', 'cloud-backup-gbp-tb-month'));
}

function watching(one: EstimateCase): Contribution {
  const count = machineCount(one);
  const price = assumptionInput(one.given, 'cloud-observability-gbp-machine-month');
  const machinesInput = derivedInput('machines', count, 'machines', 'workloads.csv');
  return count === 0
    ? known([], 1)
    : yearly(one, 'Watching and logging its machines', count * price.value! * 12, '12 × machines × price a month', [machinesInput, price]);
}

function service(one: EstimateCase): Contribution {
  const { system, given } = one;
  if (system.users === null)
    return unknown({ what: 'how many people use it', where: `systems.csv: ${system.code}, users`, treatment: leftOut, hides: 'RECURRING_COST' });
  const users = recordInput('users', system.users, 'people', `systems.csv: ${system.code}`, system);
  const [each, floor, today] = [assumptionInput(given, 'saas-gbp-user-year'), assumptionInput(given, 'saas-share-of-today'), todayInput(one)];
  const amount = Math.max(system.users * each.value!, floor.value! * (today.value ?? 0));
  return yearly(one, 'A service for its users', amount, 'the greater of users × price and share × licences and support today', [users, each, floor, today]);
}

/** What was built anew has to be kept up by those who can. */
function upkeep(one: EstimateCase): Contribution {
  const build = one.kind === 'REFACTOR' ? buildCost(one) : null;
  if (build === null) return nothingAsked;
  const share = assumptionInput(one.given, 'refactor-upkeep-share');
  return yearly(one, 'Upkeep of what was built', build.cost * share.value!, 'cost of building it × share a year', [...build.inputs, share]);
}
