/**
 * A move that nobody has named a price for, estimated from what is recorded of the system and from unit prices that are assumptions. It
 * says which of the seven ways are worth asking a price for; it is no offer, and is never ranked beside one.
 */
import type { Given } from '../assumptions/given.ts';
import { assumptionInput, derivedInput, type Input } from '../options/input.ts';
import { costToday } from './cost-today.ts';
import { type KeptData, keptData } from './kept-data.ts';
import { holdingObstacles, openProvider } from './may-hold.ts';
import { type Move, type MoveKind, moveAs } from './move-case.ts';
import { type SizedMachine, sizedMachine } from './right-size.ts';
import type { IctSnapshot, ItSystem } from './snapshot.ts';

export interface EstimateCase extends Move {
  readonly machines: readonly SizedMachine[];
  readonly data: KeptData;
  /** What its own licences and support cost today, pounds a year; null is UNKNOWN. */
  readonly ownToday: number | null;
}

/** The same application in another place: what it is licensed as goes on, or is bought anew there. */
export const keepsApplication = ({ kind }: Pick<Move, 'kind'>): boolean => kind === 'RELOCATE' || kind === 'REHOST' || kind === 'REPLATFORM';

export function estimateCase(system: ItSystem, kind: MoveKind, ict: IctSnapshot, given: Given): EstimateCase {
  const move = moveAs(system, kind, null, ict, given);
  return {
    ...move,
    machines: ict.workloadsOf(system.code).map((workload) => sizedMachine(workload, system, given)),
    data: keptData(system, move.years.length, ict, given),
    ownToday: costToday(system, ict, given).own,
  };
}

type Hosting = ItSystem['hosting'];
/** Where there is nothing of ours that could be moved so, and why. */
const notOurs: Readonly<Partial<Record<Hosting, readonly [because: string, kinds: readonly MoveKind[]]>>> = {
  NATIONAL: ['it is a national system: where it runs is not ours to decide', ['RELOCATE', 'REHOST', 'REPLATFORM', 'REPURCHASE', 'REFACTOR']],
  SAAS: ['it is bought as a service: there are no machines of ours to move', ['RELOCATE', 'REHOST', 'REPLATFORM']],
  PARTNER: ['a partner runs it: there are no machines of ours to move', ['RELOCATE', 'REHOST', 'REPLATFORM']],
  PAAS: ['it runs on a platform: there are no machines of ours to move', ['RELOCATE', 'REHOST']],
};

export function estimateObstacles({ system, kind }: EstimateCase): readonly string[] {
  const [because, kinds] = notOurs[system.hosting] ?? ['', []];
  return [...(kinds.includes(kind) ? [because] : []), ...holdingObstacles(system, openProvider)];
}

/** Where a machine is not to be had as a figure, what to fill in. */
export const machinesWhere = ({ machines, system }: EstimateCase): string =>
  machines.length === 0
    ? `workloads.csv: a row for ${system.code}`
    : `workloads.csv: ${machines
        .filter(({ neededVcpus, neededMemoryGb }) => neededVcpus === null || neededMemoryGb === null)
        .map(({ workload }) => workload.code)
        .join(', ')}, vcpus and memory_gb`;

/** What the licences and support of today are, for the workings. */
export const todayInput = ({ system, ownToday }: EstimateCase): Input =>
  derivedInput('licences and support today', ownToday, 'GBP/year', `cost_lines.csv of ${system.name}`);

export const machineCount = ({ machines }: EstimateCase): number => machines.reduce((sum, { workload }) => sum + workload.quantity, 0);

/** Building it anew, before optimism bias: so many years of what it costs today; null where that is UNKNOWN. */
export function buildCost(one: EstimateCase): { readonly cost: number; readonly inputs: readonly Input[] } | null {
  if (one.ownToday === null) return null;
  const [years, least] = [assumptionInput(one.given, 'refactor-years-of-cost'), assumptionInput(one.given, 'refactor-least-gbp')];
  return { cost: Math.max(least.value!, years.value! * one.ownToday), inputs: [todayInput(one), years, least] };
}
