/** The systems that could leave, as a problem of choosing their days: groups and what they wait for, what is to be shut, and prices by day. */
import { codeIn } from '../../api/global-id.ts';
import { Refusal } from '../../api/refusal.ts';
import type { Given } from '../../assumptions/given.ts';
import type { MigrationGroup, MigrationProblem, MigrationWanted, ShutPlace, StretchedNeed } from '../../options/migration.ts';
import { months as monthNames } from '../it-system.record.ts';
import { moveCases, plannedMoveOn } from '../move-case.ts';
import { dependenciesIn } from '../pool-release.ts';
import { released } from '../release.ts';
import { type IctSnapshot, type ItSystem, isHeld, refOf } from '../snapshot.ts';
import { askedLeavers } from './asked-leavers.ts';
import { gatesOf } from './gates.ts';
import { type Leaver, leaverOf, leaverOn, preferredMove } from './leaver.ts';
import { migrationPrices } from './migration-prices.ts';
import { movedTogether, needsBetween, type Together } from './moved-together.ts';
import { standingOn } from './old-cost.ts';

export function migrationProblem(ict: IctSnapshot, given: Given, wanted: MigrationWanted): MigrationProblem {
  const machines = wanted.shut == null ? [] : machinesOf(codeIn(wanted.shut, ict.organisation.code), ict);
  const off = askedLeavers({ systems: [], switchOff: wanted.switchOff }, ict, given);
  const asked = wanted.systems == null && wanted.shut != null ? systemsOn(machines, off, ict, given) : wanted.systems;
  const named = askedLeavers({ systems: asked }, ict, given).filter(({ code }) => !off.some((one) => one.code === code));
  const groups = movedTogether(
    named.map(({ code }) => code),
    ict,
  );
  const cases = moveCases(ict, given);
  const leavers = new Map([
    ...named.map((one) => [one.code, one] as const),
    ...groups
      .flatMap(({ codes }) => codes)
      .filter((code) => !named.some((one) => one.code === code))
      .map((code) => [code, leaverOf(ict.system.get(code)!, preferredMove(ict.system.get(code)!, cases), ict, given)] as const),
  ]);
  const needs = needsBetween(groups, ict);
  const members = groups.map(({ codes }) => codes.map((code) => leavers.get(code)!));
  const groupOf = new Map(groups.flatMap(({ codes }) => codes.map((code) => [code, codes[0]!] as const)));
  return {
    groups: groups.map((group, at) =>
      groupOfLeavers(
        group,
        members[at]!,
        needs[at]!.map((other) => groups[other]!.codes[0]!),
        ict,
        given,
      ),
    ),
    shut: wanted.shut == null ? null : shutPlace(machines, leavers, off, groupOf, ict, given),
    needs: stretchedNeeds([...leavers.keys()], ict),
    priced: (moving, months) =>
      migrationPrices(
        [...leavers.values()].filter(({ code }) => moving.includes(groupOf.get(code)!)),
        off,
        groupOf,
        months,
        ict,
        given,
      ),
  };
}

function groupOfLeavers({ codes, because }: Together, leavers: readonly Leaver[], needs: readonly string[], ict: IctSnapshot, given: Given): MigrationGroup {
  const systems = codes.map((code) => ict.system.get(code)!);
  const usual = given.of('system-move-days');
  return {
    code: codes[0]!,
    members: systems,
    together: because,
    days: systems.reduce((sum, { moveDays }) => sum + (moveDays ?? usual.high ?? usual.value), 0),
    areDaysKnown: systems.every(({ moveDays }) => moveDays !== null),
    gates: leavers.flatMap((leaver) => gatesOf(leaver, ict)),
    notInMonths: [...new Set(systems.flatMap(batchMonths))].sort((one, other) => one - other),
    needs,
    plannedOn: systems.map((system) => plannedMoveOn(system, ict)).find((day) => day !== null) ?? null,
  };
}

const usualBatches: Readonly<Record<string, readonly (typeof monthNames)[number][]>> = { QUARTERLY_BATCH: ['MAR', 'JUN', 'SEP', 'DEC'], YEARLY_BATCH: ['MAR'] };

/** Months at whose end a system runs its batch, 1 to 12. One that runs every month has no month without one, and is moved between two of them. */
export const batchMonths = ({ batchMonths: stated, usePattern }: ItSystem): readonly number[] =>
  (stated ?? usualBatches[usePattern ?? ''] ?? []).map((month) => monthNames.indexOf(month) + 1);

/** The machines of a site, or the one that is named. Refuses what is neither. */
function machinesOf(code: string, ict: IctSnapshot): readonly string[] {
  const hosts = ict.site.has(code) ? ict.assetsAt(code).filter((asset) => isHeld(asset) && isPlace(asset.model, ict)) : [];
  const asset = ict.asset.get(code);
  if (asset !== undefined && isHeld(asset)) return [code];
  if (hosts.length > 0) return hosts.map((one) => one.code).sort();
  throw new Refusal('NOT_FOUND', 'There is no such host or room, nor a site with any.', {
    where: 'shut',
    found: code.slice(0, 60),
    fix: 'use an id or a code of it_assets.csv or sites.csv',
  });
}

const placeClasses: readonly string[] = ['SERVER_PHYSICAL', 'HYPERVISOR_HOST', 'STORAGE_ARRAY', 'BACKUP', 'ROOM'];
const isPlace = (model: string, ict: IctSnapshot): boolean => placeClasses.includes(ict.model.get(model)!.class);

/** Every system that stands on the machines, whether or not anybody has planned to move it. */
function systemsOn(machines: readonly string[], off: readonly Leaver[], ict: IctSnapshot, given: Given): readonly string[] {
  const nobody = { leaving: new Map(), dependencies: dependenciesIn(ict, given.on), gone: new Set<string>() };
  const found = new Set(machines.flatMap((code) => standingOn(code, nobody).stays));
  return [...found].filter((code) => ict.system.has(code) && !off.some((one) => one.code === code)).sort();
}

function shutPlace(
  machines: readonly string[],
  leavers: ReadonlyMap<string, Leaver>,
  off: readonly Leaver[],
  groupOf: ReadonlyMap<string, string>,
  ict: IctSnapshot,
  given: Given,
): ShutPlace {
  const all = new Map([...leavers, ...off.map((one) => [one.code, one] as const)]);
  const dependencies = dependenciesIn(ict, given.on);
  const whole = { leaving: all, dependencies, gone: released([...all.keys()], dependencies).gone };
  const found = machines.map((code) => standingOn(code, whole));
  const leaves = [...new Set(found.flatMap((one) => one.leaves))].filter((code) => leavers.has(code)).sort();
  const room = machines.find((code) => ict.model.get(ict.asset.get(code)!.model)!.class === 'ROOM') ?? machines[0]!;
  return {
    asset: ict.asset.get(room)!,
    leaving: leaves.map((code) => ({ group: groupOf.get(code)!, lastUse: (day) => leaverOn(day, leavers.get(code)!, given).lastUse })),
    heldBy: [...new Set(found.flatMap((one) => one.stays))].sort().map((code) => refOf(code, ict)),
  };
}

/** Needs of one system for another, hard or soft, of which at least one end leaves. */
function stretchedNeeds(leaving: readonly string[], ict: IctSnapshot): readonly StretchedNeed[] {
  const isLeaving = new Set(leaving);
  return ict.dependencies
    .filter(({ from, to }) => ict.system.has(from) && ict.system.has(to) && (isLeaving.has(from) || isLeaving.has(to)))
    .map(({ from, to, kind, strength }) => ({ from: refOf(from, ict), to: refOf(to, ict), kind, isHard: strength === 'HARD' }));
}
