/** What a system runs on, machine by machine, and how hard it works them: the size of any new place rests on this. */
import { code, date, optional, orElse, reference, text } from '../exchange/column.ts';
import { measure, share, whole } from '../exchange/number-column.ts';
import { table } from '../exchange/table.ts';
import { provenance } from '../register/provenance.ts';

export const workloadTable = table({
  name: 'workload',
  file: 'workloads.csv',
  meaning: 'A machine that a system runs on, or so many alike: what it is given, how much of that it uses, and what it keeps. Figures are of each.',
  key: ['code'],
  columns: {
    code: code('Short code'),
    name: text('Name'),
    system: reference('it_system', 'The system that runs on it'),
    quantity: orElse(whole('How many alike; blank means 1', { min: 1, max: 100_000 }), 1),
    vcpus: optional(measure('Processors that it is given', { min: 0.1, max: 100_000 })),
    memory_gb: optional(measure('Memory that it is given, GB', { min: 0.1, max: 1_000_000 })),
    cpu_p95: optional(share('Share of its processors in use, 95th percentile of the measured days; blank is UNKNOWN')),
    memory_p95: optional(share('Share of its memory in use, 95th percentile; blank is UNKNOWN')),
    measured_from: optional(date('First day of the measurement')),
    measured_to: optional(date('Last day of the measurement')),
    disk_tb: optional(measure('Disk that it works on, TB of 10¹² bytes')),
    files_tb: optional(measure('Files that it keeps besides, TB; blank is UNKNOWN')),
    files_growth_pa: optional(measure('How much those grow in a year: 0.28 is twenty-eight per cent', { min: -0.9, max: 10 })),
    hot_share: optional(share('Share of the files that must be there at once; blank means all')),
    cool_share: optional(share('Share that may take a moment; the rest can wait for hours in an archive; blank means all that is not hot')),
    read_share_pa: optional(share('Share of the cooler files that is read back in a year')),
    egress_tb_pm: optional(measure('What its users would draw out of a provider in a month, TB; blank is UNKNOWN')),
    ...provenance,
  },
});
