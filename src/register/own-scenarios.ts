/** An organisation's own scenarios as those who ask name them: each version by code@version, and the latest by its code alone. */
import { asRecorded, type Change, type Scenario, type Setting } from '../assumptions/scenario.ts';
import type { Row } from '../exchange/table.ts';
import type { scenarioChangeTable, scenarioVersionTable } from './scenario.record.ts';

type Version = Row<typeof scenarioVersionTable>;
type ChangeRow = Row<typeof scenarioChangeTable>;

export interface OwnScenario extends Scenario {
  readonly code: string;
  readonly version: number;
  readonly recordedOn: string;
  readonly source: string | null;
}

export const ownScenarios = (versions: readonly Version[], rows: readonly ChangeRow[]): readonly OwnScenario[] =>
  versions.map(({ code, version, title, recordedOn, source }) => {
    const own = rows.filter((row) => row.scenario === code && row.version === version);
    return {
      ...{ name: `${code}@${version}`, code, version, title, recordedOn, source },
      changes: own.filter(({ changes }) => changes === 'ASSUMPTION').map(({ key, is, value }) => ({ key, is, value }) as Change),
      settings: own.flatMap(({ changes, key, is, value }): Setting[] => (changes === 'ASSUMPTION' ? [] : [{ of: changes, key, is, value }])),
    };
  });

/** Everything that a scenario argument may name on a day: own ones first, since one of ours takes the place of a shipped one of its name. */
export function scenariosNamed(own: readonly OwnScenario[], shipped: readonly Scenario[], asRecordedAt?: string | null): readonly Scenario[] {
  const known = own.filter(({ recordedOn }) => asRecordedAt == null || recordedOn <= asRecordedAt);
  const latest = [...Map.groupBy(known, ({ code }) => code).values()].map((versions) =>
    versions.reduce((one, other) => (other.version > one.version ? other : one)),
  );
  return [asRecorded, ...latest.map((one) => ({ ...one, name: one.code })), ...known, ...shipped];
}

/** Shipped ones by their name; own ones by code@version, of which the latest also answers to its code. */
export function scenariosShown(own: readonly OwnScenario[], shipped: readonly Scenario[]) {
  const untold = { version: null, recordedOn: null, isSuperseded: false, source: null };
  const isSuperseded = ({ code, version }: OwnScenario) => own.some((other) => other.code === code && other.version > version);
  return [
    ...[asRecorded, ...shipped].map(({ name, title }) => ({ name, title, ...untold })),
    ...own.map((one) => ({
      name: one.name,
      title: one.title,
      version: one.version,
      recordedOn: one.recordedOn,
      isSuperseded: isSuperseded(one),
      source: one.source,
    })),
  ];
}
