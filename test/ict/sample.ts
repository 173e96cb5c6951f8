/** Small estates of IT for tests. */
import { circuitTable } from '../../src/ict/circuit.record.ts';
import { itDependencyTable } from '../../src/ict/dependency.record.ts';
import { itAssetTable } from '../../src/ict/it-asset.record.ts';
import { itModelTable } from '../../src/ict/it-model.record.ts';
import { itSystemTable, licenceTable } from '../../src/ict/it-system.record.ts';
import { migrationWaveTable } from '../../src/ict/migration/wave.record.ts';
import { type IctRows, type IctSnapshot, ictSnapshot } from '../../src/ict/snapshot.ts';
import { cloudQuoteTable, storagePoolTable, storageReadingTable } from '../../src/ict/storage.record.ts';
import { workloadTable } from '../../src/ict/workload.record.ts';
import { avoidabilityTable, costLineTable, costPoolTable } from '../../src/register/cost.record.ts';
import { organisationTable } from '../../src/register/organisation.record.ts';
import { siteTable } from '../../src/register/place.record.ts';
import { teamTable } from '../../src/register/team.record.ts';
import { today } from '../estate/assumed.ts';
import { emptyRegister } from '../kit/empty-register.ts';
import { builder } from '../kit/row-builder.ts';

export { given, today } from '../estate/assumed.ts';

export const aModel = builder(itModelTable)(({ code = 'MODEL' }) => ({ code, name: code, class: 'LAPTOP' }));
export const anAsset = builder(itAssetTable)(({ code = 'ASSET' }) => ({ code, name: code, model: 'MODEL', site: 'HQ' }));
export const aSystem = builder(itSystemTable)(({ code = 'SYSTEM' }) => ({ code, name: code, hosting: 'ON_PREM', users: 100 }));
export const aLicence = builder(licenceTable)(({ code = 'LICENCE' }) => ({ code, name: code, system: 'SYSTEM' }));
export const aDependency = builder(itDependencyTable)(() => ({ kind: 'RUNS_ON' }));
export const aStoragePool = builder(storagePoolTable)(({ code = 'STORE' }) => ({ code, name: code, usableTb: 500 }));
export const aReading = builder(storageReadingTable)(() => ({ pool: 'STORE', usedTb: 300 }));
export const aQuote = builder(cloudQuoteTable)(({ code = 'QUOTE' }) => ({ code, name: code }));
export const aCircuit = builder(circuitTable)(({ code = 'CIRCUIT' }) => ({ code, name: code, site: 'HQ' }));
export const aWave = builder(migrationWaveTable)(({ code = 'WAVE' }) => ({ code, name: code, systems: [] }));
export const aWorkload = builder(workloadTable)(({ code = 'WORKLOAD' }) => ({ code, name: code, system: 'SYSTEM' }));
export const aSite = builder(siteTable)(({ code = 'HQ' }) => ({ code, name: code, area: null, settlement: 'URBAN' }));
export const aTeam = builder(teamTable)(({ code = 'TEAM' }) => ({ code, name: code, function: 'RESPONSE' }));
export const aPool = builder(costPoolTable)(({ code = 'POOL' }) => ({ code, name: code, kind: 'HOST' }));
export const aCostLine = builder(costLineTable)(({ code = 'LINE' }) => ({ code, category: 'IT_HOSTING', financialYear: '2026/27', pool: 'POOL' }));
export const anAvoidability = builder(avoidabilityTable)(() => ({ trigger: 'OPTION_COMPLETE' }));
const anOrganisation = builder(organisationTable)(() => ({ code: 'TEST', name: 'Test force', type: 'POLICE_FORCE', appraisalDate: today }));

/** The rows of an estate of IT; its one site is HQ unless the test says otherwise. */
export function anIct(rows: Partial<IctRows>): IctSnapshot {
  const nothing = {
    ...emptyRegister,
    sites: [aSite()],
    teams: [aTeam()],
    itModels: [aModel()],
    itAssets: [],
    systems: [],
    licences: [],
    dependencies: [],
    storagePools: [],
    storageReadings: [],
    cloudQuotes: [],
    circuits: [],
    migrationWaves: [],
    workloads: [],
    ticketsOfYear: [],
    redSystems: 0,
  };
  return ictSnapshot({ organisation: anOrganisation(), ...nothing, ...rows });
}
