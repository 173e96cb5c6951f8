/** What a plan is worth to us, to other public bodies and to the public purse, part by part: what they lose by our gain is no saving to the public. */
import { isOurs, isPublicPurse } from '../../options/appraise.ts';
import type { PlanPart } from '../plan/plan-parts.ts';

export interface PurseOfPart {
  readonly id: string;
  readonly title: string;
  /** Present values over the whole appraisal. */
  readonly toUs: number;
  readonly toOthers: number;
  readonly toPublic: number;
  /** A year once it has settled; positive is gained. */
  readonly yearlyToUs: number;
  readonly yearlyToOthers: number;
  /** What passes between us and others, and what others bear: the lines that make the difference. */
  readonly lines: readonly { readonly label: string; readonly yearlyToOthers: number }[];
}

/** Proposals say nothing of others, so that nothing is known of them there. */
export function purseOfParts(parts: readonly PlanPart[]): readonly PurseOfPart[] {
  return parts
    .flatMap(({ id, title, appraised }): PurseOfPart[] => {
      if (appraised === null) return [];
      const { figures, option } = appraised;
      const at = figures.settledIn;
      const moved = option.lines.filter((line) => isOurs(line) !== isPublicPurse(line));
      const lines = moved.map((line) => ({
        label: line.label,
        yearlyToOthers: (Number(isPublicPurse(line)) - Number(isOurs(line))) * (line.amounts[at] ?? 0),
      }));
      return [
        {
          id,
          title,
          toUs: figures.npvOrganisation,
          toOthers: 0 - figures.costShunted,
          toPublic: figures.npvPublic,
          yearlyToUs: option.lines.filter(isOurs).reduce((sum, { amounts }) => sum + (amounts[at] ?? 0), 0),
          yearlyToOthers: lines.reduce((sum, line) => sum + line.yearlyToOthers, 0),
          lines: lines.filter((line) => line.yearlyToOthers !== 0),
        },
      ];
    })
    .sort((one, other) => one.toOthers - other.toOthers);
}
