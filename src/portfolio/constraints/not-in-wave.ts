import type { Column, Model, Term } from '../model.ts';

export interface MovedBy {
  readonly code: string;
  /** By wave: 1 once it has moved by then. */
  readonly by: readonly Column[];
}

/** What moves in a wave: what has moved by it less what had moved by the one before. */
export const movedIn = ({ by }: Pick<MovedBy, 'by'>, wave: number, times = 1): readonly Term[] => [
  [times, by[wave]!],
  ...(wave === 0 ? [] : [[-times, by[wave - 1]!] as const]),
];

/** Nothing moves in a wave that it may not move in, before it is ready or while it runs its batch:   moved by the wave − moved by the one before = 0. */
export function notInWave(model: Model, all: readonly (MovedBy & { readonly may: readonly boolean[] })[]): void {
  for (const one of all) for (const [wave, may] of one.may.entries()) if (!may) model.exactly(`not_${one.by[wave]!.name}`, movedIn(one, wave), 0);
}
