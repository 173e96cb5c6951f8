/** Circles of needs, and hosts that nothing needs. Every thing is looked at once. */
import type { ItClass } from './it-class.ts';
import { dependenciesIn } from './pool-release.ts';
import { dependantsOf } from './release.ts';
import { type IctSnapshot, isHeld } from './snapshot.ts';

/** Groups of things that need each other in a circle, each in the order of its codes. */
export const circles = (ict: IctSnapshot): readonly (readonly string[])[] =>
  knots(
    ict.dependencies.map(({ from }) => from),
    (code) => ict.needsOf(code).map(({ to }) => to),
  );

/** Groups in which everything leads to everything else (strongly connected components of two or more), in the order of their codes. */
export function knots(codes: Iterable<string>, nextOf: (code: string) => readonly string[]): readonly (readonly string[])[] {
  const [index, low, waiting, found] = [new Map<string, number>(), new Map<string, number>(), [] as string[], [] as string[][]];
  const isWaiting = new Set<string>();
  const enter = (code: string) => {
    index.set(code, index.size);
    low.set(code, index.get(code)!);
    waiting.push(code);
    isWaiting.add(code);
  };
  const leave = (code: string) => {
    if (low.get(code) !== index.get(code)) return;
    const group = waiting.splice(waiting.lastIndexOf(code));
    for (const one of group) isWaiting.delete(one);
    if (group.length > 1) found.push(group.sort());
  };
  for (const code of codes) if (!index.has(code)) visit(code, nextOf, { index, low, isWaiting, enter, leave });
  return found.sort((one, other) => (one[0]! < other[0]! ? -1 : 1));
}

interface Walk {
  readonly index: Map<string, number>;
  readonly low: Map<string, number>;
  readonly isWaiting: ReadonlySet<string>;
  enter(code: string): void;
  leave(code: string): void;
}

/** Depth first with a stack of its own, so that a long chain of needs does not exhaust that of the machine. */
function visit(start: string, nextOf: (code: string) => readonly string[], { index, low, isWaiting, enter, leave }: Walk): void {
  const path: { readonly code: string; readonly next: IterableIterator<string> }[] = [];
  const go = (code: string) => {
    enter(code);
    path.push({ code, next: nextOf(code).values() });
  };
  go(start);
  while (path.length > 0) {
    const { code, next } = path[path.length - 1]!;
    const step = next.next();
    if (step.done !== true) {
      if (!index.has(step.value)) go(step.value);
      else if (isWaiting.has(step.value)) low.set(code, Math.min(low.get(code)!, index.get(step.value)!));
      continue;
    }
    path.pop();
    leave(code);
    const above = path[path.length - 1]?.code;
    if (above !== undefined) low.set(above, Math.min(low.get(above)!, low.get(code)!));
  }
}

const hostClasses: readonly ItClass[] = ['SERVER_PHYSICAL', 'HYPERVISOR_HOST', 'STORAGE_ARRAY', 'ROOM', 'DATABASE'];

/** Hosts and rooms that are held and that nothing is known to need. */
export function idleHosts(ict: IctSnapshot): readonly string[] {
  const dependencies = dependenciesIn(ict, ict.organisation.appraisalDate);
  return ict.itAssets
    .filter((asset) => isHeld(asset) && hostClasses.includes(ict.model.get(asset.model)!.class) && dependantsOf(asset.code, dependencies).length === 0)
    .map(({ code }) => code);
}
