/** Choices that no other choice beats on every count. [multi-objective-algorithms] */

function dominates(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, at) => value >= b[at]!) && a.some((value, at) => value > b[at]!);
}

/**
 * The items not dominated by another, in their given order: no other is at least as good on every objective and
 * better on one. More is better on every objective; turn a cost round with a minus sign. Equal items stay together.
 * Refuses objectives of unequal number.
 */
export function nonDominated<Item>(items: readonly Item[], objectives: (item: Item) => readonly number[]): Item[] {
  const scored = items.map((item, at) => ({ item, at, scores: objectives(item) }));
  const width = scored[0]?.scores.length ?? 0;
  const odd = scored.find(({ scores }) => scores.length !== width || scores.some(Number.isNaN));
  if (odd) throw new RangeError(`every item needs ${width} objectives that are numbers, got ${JSON.stringify(odd.scores)}`);
  scored.sort((a, b) => {
    const first = a.scores.findIndex((score, on) => score !== b.scores[on]);
    return first === -1 ? a.at - b.at : b.scores[first]! - a.scores[first]!;
  });
  const front: typeof scored = [];
  for (const each of scored) if (!front.some(({ scores }) => dominates(scores, each.scores))) front.push(each);
  return front.toSorted((a, b) => a.at - b.at).map(({ item }) => item);
}
