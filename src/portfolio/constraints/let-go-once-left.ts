import type { Column, Model } from '../model.ts';

export interface LetGo {
  readonly code: string;
  /** 1 where the place is let go of by this day. */
  readonly gone: Column;
  /** What has to have moved, each by the wave that leaves it in time; null: it cannot leave so early. */
  readonly left: readonly (Column | null)[];
  /** Whether letting go costs more than keeping, so that it has to be said that it happens. */
  readonly isDearer: boolean;
}

/** A host, a room or a contract is let go of by a day only once everything has left it by then:   gone ≤ moved, for each; and gone ≥ 1 − Σ (1 − moved) where nothing else would bring it about. */
export function letGoOnceLeft(model: Model, places: readonly LetGo[]): void {
  for (const { code, gone, left, isDearer } of places) {
    const moved = left.filter((column) => column !== null);
    for (const [at, column] of left.entries())
      model.atMost(
        `${code}_waits_for_${at + 1}`,
        column === null
          ? [[1, gone]]
          : [
              [1, gone],
              [-1, column],
            ],
        0,
      );
    if (isDearer && moved.length === left.length) model.atLeast(`${code}_goes`, [[1, gone], ...moved.map((column) => [-1, column] as const)], 1 - moved.length);
  }
}
