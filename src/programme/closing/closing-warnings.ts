/** What a planner should look at before believing a choice of closures. */
import { type Warning, warning } from '../../options/option.ts';
import type { Outcome } from '../../portfolio/outcome.ts';
import type { ClosingProof } from './closing-proof.ts';
import type { ClosingSite } from './closing-question.ts';

export function closingWarnings(going: readonly ClosingSite[], { tiesSettled }: ClosingProof, { kind }: Outcome): readonly Warning[] {
  const untold = going.filter(({ saving }) => saving.yearly === null);
  const unplaced = going.filter(({ isPlaced }) => !isPlaced);
  const blocked = going.filter(({ saving }) => saving.obstacles.length > 0);
  const list = (sites: readonly ClosingSite[]) => sites.map(({ asset }) => asset.name).join(', ');
  return [
    ...(untold.length === 0
      ? []
      : [
          warning(
            'SAVING_UNKNOWN',
            `What closing ${list(untold)} saves is UNKNOWN, and counts for nothing.`,
            'Fill in cost_lines.csv, and see what the options lack.',
          ),
        ]),
    ...(unplaced.length === 0
      ? []
      : [warning('LOSS_UNKNOWN', `Who loses by the closing of ${list(unplaced)} is UNKNOWN.`, 'Fill in the coordinates in sites.csv.')]),
    ...(blocked.length === 0
      ? []
      : [
          warning(
            'NOT_POSSIBLE_TODAY',
            `By the ranking ${list(blocked)} cannot close as things stand.`,
            'Read the obstacles of each, or ask with onlyPossible.',
          ),
        ]),
    ...(kind === 'chosen' && !tiesSettled
      ? [warning('TIES_NOT_SETTLED', 'Time ran out while equal sets were told apart: another as good may come next time.', 'Allow more seconds.')]
      : []),
  ];
}
