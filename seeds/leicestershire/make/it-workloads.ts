/** Rows of the machines that systems run on and how hard they work them; and, beside the systems, where their data must stay and what is spent on them for. */
import { between, chance, pick } from './chance.ts';
import type { Row } from './csv-writing.ts';
import { type SystemPlan, systemPlans } from './it-system-list.ts';

const about = { source: 'synthetic', as_at: '2026-09-30', confidence: 'MEDIUM' };
const summer = { measured_from: '2026-06-01', measured_to: '2026-08-31' };
const place = (places: number, value: number): number => Number(value.toFixed(places));

/** What is known, or not known, of single systems beyond what chance gives the others. */
const special: Readonly<Record<string, Row>> = {
  'SYS-EVIDENCE': {
    quantity: 6,
    vcpus: 16,
    memory_gb: 64,
    cpu_p95: 0.24,
    memory_p95: 0.55,
    disk_tb: 2,
    files_tb: 21,
    files_growth_pa: undefined,
    hot_share: 0.15,
    cool_share: 0.25,
    egress_tb_pm: 0.4,
  },
  'SYS-PHONE-EXTRACTION': { quantity: 2, vcpus: 32, memory_gb: 128, cpu_p95: 0.88, files_tb: 44, hot_share: 0.1, cool_share: 0.2, egress_tb_pm: 0.1 },
  'SYS-ANPR': { files_tb: 18, hot_share: 0.5, cool_share: 0.5, egress_tb_pm: 0.2 },
  'SYS-INTERVIEW': { files_tb: 26, files_growth_pa: undefined, hot_share: 0.2, cool_share: 0.4 },
  'SYS-RETURNS': {
    cpu_p95: 0.02,
    memory_p95: 0.21,
    measured_from: '2026-07-10',
    measured_to: '2026-08-08',
    source: 'synthetic; trap quarterly-batch: measured over thirty days in which it did nothing',
  },
  'SYS-CUSTODY-OLD': { cpu_p95: 0.03, memory_p95: 0.18, source: 'synthetic; trap not-switched-off: hardly any load' },
  'SYS-FLEET-OLD': { cpu_p95: 0.01, memory_p95: 0.12, source: 'synthetic; trap not-switched-off: hardly any load' },
  'SYS-TRAINING-OLD': { cpu_p95: 0.04, memory_p95: 0.15, source: 'synthetic; trap not-switched-off: hardly any load' },
  'SYS-INTEL': {
    cpu_p95: undefined,
    memory_p95: undefined,
    measured_from: undefined,
    measured_to: undefined,
    source: 'synthetic; trap unmeasured: nobody may look',
  },
  'SYS-WARRANTS': { measured_from: '2026-08-20', measured_to: '2026-08-26', source: 'synthetic; trap one-week: seven days say little' },
  'SYS-SCENES': { egress_tb_pm: undefined, files_tb: undefined, confidence: 'LOW' },
};

const notRecorded = ['SYS-TEST', 'SYS-RANGE', 'SYS-DOOR-ACCESS', 'SYS-STORES'];

function machinesOf({ code, name, criticality }: SystemPlan): Row {
  const vcpus = pick([4, 8, 8, 16], code, 'vcpus');
  return {
    code: `WL-${code.slice(4)}`,
    name: `Machines of ${name.toLowerCase()}`,
    system: code,
    quantity: { 1: 4, 2: 2 }[criticality] ?? 1,
    vcpus,
    memory_gb: vcpus * pick([4, 4, 8], code, 'memory'),
    cpu_p95: place(2, between(0.08, 0.5, code, 'cpu')),
    memory_p95: place(2, between(0.35, 0.8, code, 'memory used')),
    ...summer,
    disk_tb: place(1, between(0.2, 1.4, code, 'disk')),
    files_tb: place(1, between(0, 1.5, code, 'files')),
    files_growth_pa: place(2, between(0.04, 0.2, code, 'growth')),
    read_share_pa: chance(code, 'read back') < 0.5 ? undefined : place(2, between(0.05, 0.3, code, 'share read')),
    egress_tb_pm: place(2, between(0.01, 0.15, code, 'egress')),
    ...about,
    ...special[code],
  };
}

export const workloadRows = (): Row[] => systemPlans.filter(({ hosting, code }) => hosting === 'ON_PREM' && !notRecorded.includes(code)).map(machinesOf);

const residencies: Readonly<Record<string, string>> = {
  'SYS-CAD': 'UK',
  'SYS-RMS': 'UK',
  'SYS-EVIDENCE': 'UK',
  'SYS-INTEL': 'OWN_PREMISES',
  'SYS-MAJOR-INCIDENT': 'UK',
};

/** Where the data of a system must stay, and what is spent on it for. */
export const standingOf = ({ code, hosting }: SystemPlan): Row => ({
  residency: residencies[code],
  spend_purpose: hosting === 'NATIONAL' ? 'MANDATE' : chance(code, 'purpose') < 0.2 ? 'TRANSFORM' : 'SUSTAIN',
});

/** Whether a licence may be brought to machines of a provider; of many nobody knows. */
export const isPortable = ({ code }: SystemPlan): boolean | undefined => (chance(code, 'portable known') < 0.5 ? undefined : chance(code, 'portable') < 0.6);
