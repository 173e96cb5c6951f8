import type { Option } from '../options/option.ts';
import { type Warning, warning } from '../options/option.ts';
import { serviceUnchanged } from '../options/service-effect.ts';
import type { CascadeCase } from './cascade-case.ts';
import { cascadeContribution } from './cascade-lines.ts';
import { cascadeObstacles } from './cascade-obstacles.ts';
import { moveShown } from './cascade-shown.ts';
import { roleName } from './role-name.ts';
import { areaOf } from './vehicle-place.ts';

/** The move as an option. */
export function cascadeOption(one: CascadeCase): Option {
  const { mover, displaced } = one;
  const { fleet } = mover.buying;
  const { lines, missing, inputsAsked } = cascadeContribution(one);
  const areas = [areaOf(mover.vehicle, fleet), areaOf(displaced.vehicle, fleet)].filter((area) => area !== null);
  return {
    id: `${fleet.organisation.code}/cascade-vehicle/${mover.vehicle.code}/${displaced.vehicle.code}`,
    kind: 'CASCADE_VEHICLE',
    family: 'REPLACEMENT',
    domain: 'FLEET',
    stage: 'IDEA',
    title: `Move ${mover.vehicle.name} (${roleName(mover.vehicle.role)}) into the place of ${displaced.vehicle.name} (${roleName(displaced.vehicle.role)})`,
    assets: [mover.vehicle, displaced.vehicle],
    areas: [...new Set(areas)],
    lines,
    missing,
    inputsAsked,
    impossibleBecause: cascadeObstacles(one),
    warnings: warningsOf(one),
    links: [],
    serviceEffect: serviceUnchanged('Both places keep a vehicle.'),
    efficiency: 'TECHNICAL',
    type: 'VehicleCascadeOption',
    detail: one,
    shown: () => ({ move: moveShown(one) }),
  };
}

function warningsOf({ mover, displaced, years, limitedBy }: CascadeCase): readonly Warning[] {
  return [
    warning(
      'SHORTER_LIFE',
      `It may go on there for ${years === 1 ? 'one year' : `${years} years`}, fewer than a new one.`,
      'The purchase there is put off, not saved.',
    ),
    ...(limitedBy === 'NO_RULE' ? [warning('NO_RULE', 'No rule says how long a vehicle of that role may go on.', 'Add it to replacement_rules.csv.')] : []),
    ...(mover.vehicle.marking !== displaced.vehicle.marking
      ? [warning('LIVERY_CHANGES', 'Its livery has to be changed for the place.', 'Counted at the assumed price of taking it off.')]
      : []),
  ];
}
