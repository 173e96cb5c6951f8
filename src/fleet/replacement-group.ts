/** The same change for all vehicles of a role and year of registration at one base: a group that a paper can be written for. */
import { financialYearContaining } from '../appraisal/index.ts';
import type { Line, Missing, Option, OptionKind, Warning } from '../options/option.ts';
import type { ReplacementDetail, ReplacementOption } from './replacement-option.ts';
import { replacementShown } from './replacement-shown.ts';
import { roleName } from './role-name.ts';
import type { FleetSnapshot } from './snapshot.ts';
import { baseName } from './vehicle-place.ts';

/** What the vehicles of a group have in common; covert ones, and those whose base or age is UNKNOWN, are in none. */
function groupOf({ detail: { one } }: ReplacementOption): string | null {
  const { role, base, marking, firstRegisteredOn } = one.vehicle;
  if (marking === 'COVERT' || base === null || firstRegisteredOn === null) return null;
  return `${role}/${base}/${financialYearContaining(firstRegisteredOn).replace('/', '-')}`;
}

/** Groups of two or more; what can be done of a group is what can be done of each. */
export function groupedReplacements(options: readonly ReplacementOption[], fleet: FleetSnapshot): readonly Option<readonly ReplacementDetail[]>[] {
  const groups = Map.groupBy(
    options.filter(({ impossibleBecause }) => impossibleBecause.length === 0),
    groupOf,
  );
  return [...groups].flatMap(([key, members]) => (key === null || members.length < 2 ? [] : [groupOption(key, members, fleet)]));
}

const verbs: Partial<Record<OptionKind, string>> = {
  REPLACE_VEHICLE: 'Replace',
  EXTEND_VEHICLE: 'Keep beyond policy',
  HIRE_VEHICLE: 'Lease or hire when due in place of',
  BUY_VEHICLE: 'Buy when their hires end in place of',
};

function groupOption(key: string, members: readonly ReplacementOption[], fleet: FleetSnapshot): Option<readonly ReplacementDetail[]> {
  const [first] = members as readonly [ReplacementOption, ...ReplacementOption[]];
  const { vehicle } = first.detail.one;
  const since = financialYearContaining(vehicle.firstRegisteredOn!);
  const details = members.map(({ detail }) => detail);
  return {
    ...first,
    id: `${fleet.organisation.code}/${first.kind.toLowerCase().replaceAll('_', '-')}-group/${key}`,
    title: `${verbs[first.kind] ?? 'Change'} the ${members.length} ${roleName(vehicle.role)} vehicles at ${baseName(vehicle, fleet)} first registered in ${since}`,
    assets: members.map(({ detail: { one } }) => one.vehicle),
    areas: [...new Set(members.flatMap(({ areas }) => areas))],
    lines: addedUp(members.flatMap(({ lines }) => lines)),
    missing: members.flatMap(({ missing }) => missing) satisfies readonly Missing[],
    inputsAsked: members.reduce((sum, { inputsAsked }) => sum + inputsAsked, 0),
    warnings: eachOnce(members.flatMap(({ warnings }) => warnings)),
    detail: details,
    shown: () => replacementShown(details),
  };
}

/** Lines of one label and one kind of money as one line. */
function addedUp(lines: readonly Line[]): readonly Line[] {
  const alike = Map.groupBy(lines, ({ label, cashClass, ledger, transfer, isReceipt }) => `${label} ${cashClass} ${ledger} ${transfer} ${isReceipt}`);
  return [...alike.values()].map((same) => {
    const { costLine, releaseShare, ...line } = same[0]!;
    return {
      ...line,
      amounts: line.amounts.map((_, year) => same.reduce((sum, { amounts }) => sum + amounts[year]!, 0)),
      settledFrom: Math.max(...same.map(({ settledFrom }) => settledFrom)),
      formula: `${same.length} vehicles: ${line.formula}`,
      inputs: same.flatMap(({ inputs }) => inputs),
    };
  });
}

/** One warning of a kind, that of the first, with how many of the group it concerns. */
const eachOnce = (warnings: readonly Warning[]): readonly Warning[] =>
  [...Map.groupBy(warnings, ({ code }) => code).values()].map((same) =>
    same.length === 1 ? same[0]! : { ...same[0]!, message: `Of ${same.length} of them, the first: ${same[0]!.message}` },
  );
