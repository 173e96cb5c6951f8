import type { Column, Model } from '../model.ts';
import { type MovedBy, movedIn } from './not-in-wave.ts';

export interface TeamDays {
  /** Its place among the waves, and its name. */
  readonly at: number;
  readonly wave: string;
  readonly limit: number;
  /** What the wave is short of; null where it may not be. */
  readonly short: Column | null;
}

/** No wave takes more days of work than the team has:   Σ days × moved in the wave − short ≤ limit. */
export function withinTeamDays(model: Model, all: readonly (MovedBy & { readonly days: number })[], limits: readonly TeamDays[]): void {
  for (const { at, wave, limit, short } of limits)
    model.atMost(`team_days_${wave}`, [...all.flatMap((one) => movedIn(one, at, one.days)), ...(short === null ? [] : [[-1, short] as const])], limit);
}
