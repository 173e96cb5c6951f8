/** What speaks for keeping a system where it is: its data, its hosts, its contracts, and when it works. */
import type { Given } from '../assumptions/given.ts';
import { hostsOf } from './cost-today.ts';
import { batchOf } from './retire-warnings.ts';
import type { IctSnapshot, ItAsset, ItSystem } from './snapshot.ts';

export const stayReasons = [
  'RESIDENCY',
  'MARKING',
  'DATA_BLOCKED',
  'NATIONAL',
  'WARRANTED_HARDWARE',
  'BORROWED_HARDWARE',
  'LICENCE_TERM',
  'BATCH',
  'DECIDED',
] as const;
export interface StayReason {
  readonly code: (typeof stayReasons)[number];
  readonly explanation: string;
}

export function reasonsToStay(system: ItSystem, ict: IctSnapshot, given: Given): readonly StayReason[] {
  const hosts = hostsOf(system, ict, given.on).map(({ asset }) => asset);
  const { residency, classification, dataQuality, hosting, disposition } = system;
  const batch = batchOf(system);
  const first = ict.licencesOf(system.code).flatMap(({ name, endsOn }) => (endsOn !== null && endsOn > given.on ? [`${name} is paid until ${endsOn}`] : []));
  return [
    ...when(residency === 'OWN_PREMISES', 'RESIDENCY', 'its data must stay on our own premises'),
    ...when(residency === 'UK', 'RESIDENCY', 'its data must stay in the United Kingdom: some providers are ruled out'),
    ...when(classification === 'SECRET', 'MARKING', 'its data are SECRET, and open providers may not hold them'),
    ...when(dataQuality === 'BLOCKED', 'DATA_BLOCKED', 'its data cannot be moved as they are'),
    ...when(hosting === 'NATIONAL', 'NATIONAL', 'it is a national system: where it runs is not ours to decide'),
    ...listed('WARRANTED_HARDWARE', hosts, ({ warrantyEndsOn }) => warrantyEndsOn, given.on, 'is under warranty until'),
    ...listed('BORROWED_HARDWARE', hosts, ({ loanEndsOn }) => loanEndsOn, given.on, 'is borrowed for until'),
    ...when(first.length > 0, 'LICENCE_TERM', first.join('; ')),
    ...when(batch !== undefined, 'BATCH', `it works once a ${batch}: a low load in between says nothing`),
    ...when(disposition === 'RETAIN', 'DECIDED', 'it is recorded as to be kept'),
  ];
}

const when = (holds: boolean, code: StayReason['code'], explanation: string): readonly StayReason[] => (holds ? [{ code, explanation }] : []);

/** Hosts on which something still runs after today. */
function listed(
  code: StayReason['code'],
  hosts: readonly ItAsset[],
  endOf: (asset: ItAsset) => string | null,
  on: string,
  verb: string,
): readonly StayReason[] {
  const running = hosts.flatMap((asset) => {
    const end = endOf(asset);
    return end === null || end <= on ? [] : [`${asset.name} ${verb} ${end}`];
  });
  return when(running.length > 0, code, running.join('; '));
}
