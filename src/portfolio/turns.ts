/** Work that waits for its turn, so that no more than so much of it is done at once. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

export function turns(mostAtOnce: number): InTurn {
  const waiting: (() => void)[] = [];
  let free = mostAtOnce;
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((goOn) => waiting.push(goOn));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}
