/** Which of several equal plans is taken, so that the same question always has the same answer. */
import type { Column, Model } from './model.ts';

/** Powers of two that stay far enough above the tolerance of whole numbers. */
const columnsInOneAim = 15;

/**
 * Further aims that leave one solution: the fewest of the choices, then those whose codes come first. The choices stand in the order
 * of their codes; of two sets that differ, the one that holds the first code they differ in wins, which weights of 2ⁿ say exactly.
 */
export function settledTies(model: Model, choices: readonly Column[]): void {
  model.aim(
    'minimise',
    'how_many',
    choices.map((choice) => [1, choice]),
    { within: 0.5 },
  );
  firstCodes(model, choices);
}

/** Of the solutions that are left, those that start soonest, all years added up; then those whose first codes do. `started`: by option, begun by each of its years. */
export function soonestStarts(model: Model, started: readonly (readonly Column[])[]): void {
  const earlier = started.flatMap((by) => by.slice(0, -1));
  if (earlier.length === 0) return;
  model.aim(
    'maximise',
    'soonest',
    earlier.map((column) => [1, column]),
    { within: 0.5 },
  );
  firstCodes(model, earlier, 'first_starts');
}

/** Of the solutions that are left, the one whose choices come first; for choices whose number is settled already. */
export function firstCodes(model: Model, choices: readonly Column[], name = 'first_codes'): void {
  for (let from = 0; from < choices.length; from += columnsInOneAim) {
    const block = choices.slice(from, from + columnsInOneAim);
    model.aim(
      'maximise',
      `${name}_from_${from + 1}`,
      block.map((choice, at) => [2 ** (block.length - 1 - at), choice]),
      { within: 0.5, settlesColumns: true },
    );
  }
}
