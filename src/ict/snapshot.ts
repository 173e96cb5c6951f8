/** The IT of one organisation at one version of its data: plain rows with look-ups, and two years of calls summed up where they are kept. */

import type { Row } from '../exchange/table.ts';
import type { AssetRef } from '../options/option.ts';
import { byCode, groupedBy } from '../register/look-up.ts';
import type { CostLine, CostPool, Register } from '../register/register.ts';
import type { circuitTable } from './circuit.record.ts';
import type { itDependencyTable } from './dependency.record.ts';
import type { itAssetTable } from './it-asset.record.ts';
import type { itModelTable } from './it-model.record.ts';
import type { itSystemTable, licenceTable } from './it-system.record.ts';
import type { migrationWaveTable } from './migration/wave.record.ts';
import type { cloudQuoteTable, storagePoolTable, storageReadingTable } from './storage.record.ts';
import type { workloadTable } from './workload.record.ts';

export type ItModel = Row<typeof itModelTable>;
export type ItAsset = Row<typeof itAssetTable>;
export type ItSystem = Row<typeof itSystemTable>;
export type Licence = Row<typeof licenceTable>;
export type ItDependency = Row<typeof itDependencyTable>;
export type StoragePool = Row<typeof storagePoolTable>;
export type StorageReading = Row<typeof storageReadingTable>;
export type CloudQuote = Row<typeof cloudQuoteTable>;
export type Circuit = Row<typeof circuitTable>;
export type MigrationWave = Row<typeof migrationWaveTable>;
export type Workload = Row<typeof workloadTable>;

/** Calls about a system in the year up to the appraisal date and in the year before. */
export interface TicketsOfYear {
  readonly system: string;
  readonly lastYear: number;
  readonly yearBefore: number;
  /** Months of the two years that have a row. */
  readonly months: number;
}

/** Whether it is with us today. */
export const isHeld = ({ lifecycleStage: stage }: ItAsset): boolean => stage === 'IN_USE' || stage === 'IN_STOCK' || stage === 'MAINTENANCE';

/** Whether it still runs: what was confirmed to be off does not. */
export const isLive = ({ switchedOffOn }: ItSystem, on: string): boolean => switchedOffOn === null || switchedOffOn > on;

export interface IctRows extends Register {
  readonly itModels: readonly ItModel[];
  readonly itAssets: readonly ItAsset[];
  readonly systems: readonly ItSystem[];
  readonly licences: readonly Licence[];
  readonly dependencies: readonly ItDependency[];
  readonly storagePools: readonly StoragePool[];
  readonly storageReadings: readonly StorageReading[];
  readonly cloudQuotes: readonly CloudQuote[];
  readonly circuits: readonly Circuit[];
  readonly migrationWaves: readonly MigrationWave[];
  readonly workloads: readonly Workload[];
  readonly ticketsOfYear: readonly TicketsOfYear[];
  /** How many systems are red, which anyone may know. */
  readonly redSystems: number;
}

/** Pools by what they serve. */
function poolsBy(pools: readonly CostPool[], served: (pool: CostPool) => readonly string[] | null): (code: string) => readonly CostPool[] {
  const found = new Map<string, CostPool[]>();
  for (const pool of pools)
    for (const code of served(pool) ?? []) {
      const same = found.get(code);
      if (same === undefined) found.set(code, [pool]);
      else same.push(pool);
    }
  return (code) => found.get(code) ?? [];
}

/** Systems by what they can do. */
function systemsBy(systems: readonly ItSystem[]): (capability: string) => readonly ItSystem[] {
  const found = new Map<string, ItSystem[]>();
  for (const system of systems)
    for (const one of new Set([...(system.capabilities ?? []), ...(system.addonCapabilities ?? [])])) {
      const same = found.get(one);
      if (same === undefined) found.set(one, [system]);
      else same.push(system);
    }
  return (capability) => found.get(capability) ?? [];
}

export function ictSnapshot(rows: IctRows) {
  const model = byCode(rows.itModels);
  return {
    ...rows,
    model,
    /** Comms rooms that are held and whose site is known. */
    rooms: rows.itAssets.filter((asset) => isHeld(asset) && asset.site !== null && model.get(asset.model)?.class === 'ROOM'),
    asset: byCode(rows.itAssets),
    system: byCode(rows.systems),
    site: byCode(rows.sites),
    team: byCode(rows.teams),
    pool: byCode(rows.costPools),
    circuit: byCode(rows.circuits),
    costLine: byCode<CostLine>(rows.costLines),
    /** The planned wave of a system. */
    waveOf: new Map(rows.migrationWaves.flatMap((wave) => wave.systems.map((system) => [system, wave] as const))),
    avoidability: new Map(rows.avoidabilities.map((row) => [row.costLine, row])),
    tickets: new Map(rows.ticketsOfYear.map((row) => [row.system, row])),
    linesOf: groupedBy(rows.costLines, ({ pool }) => pool),
    assetsAt: groupedBy(rows.itAssets, ({ site }) => site),
    circuitsAt: groupedBy(rows.circuits, ({ site }) => site),
    circuitsPaidFrom: groupedBy(rows.circuits, ({ costLine }) => costLine),
    licencesOf: groupedBy(rows.licences, ({ system }) => system),
    quotesFor: groupedBy(rows.cloudQuotes, ({ system }) => system),
    quotesForPool: groupedBy(rows.cloudQuotes, ({ pool }) => pool),
    workloadsOf: groupedBy(rows.workloads, ({ system }) => system),
    readingsOf: groupedBy(rows.storageReadings, ({ pool }) => pool),
    /** What a thing needs, and what needs it. */
    needsOf: groupedBy(rows.dependencies, ({ from }) => from),
    neededBy: groupedBy(rows.dependencies, ({ to }) => to),
    /** Systems that can do a thing, in one tier or another. */
    systemsThat: systemsBy(rows.systems),
    poolsOfAsset: poolsBy(rows.costPools, ({ itAssets }) => itAssets),
    poolsOfSystem: poolsBy(rows.costPools, ({ systems }) => systems),
  };
}

export type IctSnapshot = ReturnType<typeof ictSnapshot>;

/** What people call a thing that has a code here: a system, IT, a circuit or a site. */
export const nameOf = (code: string, ict: IctSnapshot): string => (thingOf(code, ict) ?? ict.site.get(code))?.name ?? code;

/** The system, IT or circuit of a code. */
export const thingOf = (code: string, ict: IctSnapshot): ItSystem | ItAsset | Circuit | undefined =>
  ict.system.get(code) ?? ict.asset.get(code) ?? ict.circuit.get(code);

/** A thing by its code, as answers name it; a site or what is not recorded by its code and name alone. */
export const refOf = (code: string, ict: IctSnapshot): AssetRef => thingOf(code, ict) ?? { code, name: nameOf(code, ict) };
