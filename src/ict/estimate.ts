/** A way of moving a system with its costs estimated: an idea to ask a price for, shaped like an option so that it is worked out as one. */
import { contributed } from '../options/contribution.ts';
import { type Option, type Warning, warning } from '../options/option.ts';
import { serviceUnchanged } from '../options/service-effect.ts';
import { type EstimateCase, estimateObstacles } from './estimate-case.ts';
import { dataContribution } from './estimate-data-lines.ts';
import { endingWith, licenceContribution } from './estimate-licences.ts';
import { onceContribution } from './estimate-once-lines.ts';
import { runContribution } from './estimate-run-lines.ts';
import { hostsNotReplaced } from './hosts-not-replaced.ts';
import { itOption } from './it-option.ts';
import { holdingWarnings, openProvider } from './may-hold.ts';
import { moveVerbs } from './move.ts';
import { batchWarning } from './retire-warnings.ts';
import { stepsNotReleased } from './step-not-released.ts';
import { stoppingCosts } from './stopping-cost.ts';

export function estimateOf(one: EstimateCase): Option<EstimateCase> {
  const { system, kind, ict, given } = one;
  return itOption({
    id: `${ict.organisation.code}/estimate/${kind.toLowerCase()}-${system.code}`,
    kind: `${kind}_SYSTEM`,
    stage: 'IDEA',
    title: `${moveVerbs[kind]} ${system.name}, estimated`,
    assets: [system],
    parts: contributed(
      runContribution(one),
      dataContribution(one),
      licenceContribution(one),
      onceContribution(one),
      stoppingCosts(endingWith(one), one, ict, given),
      hostsNotReplaced(one),
    ),
    warnings: [...sizeWarnings(one), ...batchWarning(system), ...holdingWarnings(system, openProvider), ...stepsNotReleased(one.release, ict)],
    obstacles: estimateObstacles(one),
    service: serviceUnchanged('Its users keep what it does.'),
    type: 'SystemOption',
    detail: one,
    shown: () => ({}),
  });
}

/** A machine that keeps its size for want of a measurement is priced dearer than it may need to be. */
function sizeWarnings({ machines, kind }: EstimateCase): readonly Warning[] {
  const kept = machines.filter(({ keptBecause }) => keptBecause !== null);
  if (kept.length === 0 || kind === 'RELOCATE' || kind === 'REPURCHASE') return [];
  const { workload, keptBecause } = kept[0]!;
  return [
    warning(
      'NOT_MADE_SMALLER',
      `${workload.name} ${kept.length === 1 ? 'is' : `and ${kept.length - 1} more are`} priced as large as today: ${keptBecause}.`,
      'Measure it over all that it does, and record the 95th percentiles in workloads.csv.',
    ),
  ];
}
