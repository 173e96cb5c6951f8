/** Backlog and life-cycle work of buildings that are kept: what a baseline may hold, and what it may not. */
import type { Given } from '../assumptions/given.ts';
import type { BaselineWork } from '../options/baseline-work.ts';
import type { Condition, EstateSnapshot } from './snapshot.ts';

/** Work that brings what is defective to sound, and planned replacements; what is sound already needs none. */
export const isWorkNeeded = ({ kind, grade }: Condition): boolean => kind === 'LIFECYCLE' || grade === 'C' || grade === 'D';

/** Chance that it would be done: certain where it is funded, and not at all where it is not, unless somebody said otherwise. */
export const chanceOfWork = ({ probability, funded }: Condition): number => probability ?? (funded ? 1 : 0);

export const baselineWorks = ({ buildings, conditionsOf }: EstateSnapshot, given: Given): readonly BaselineWork[] =>
  buildings
    .filter(({ status }) => status !== 'DISPOSED')
    .flatMap(({ code, name }) =>
      conditionsOf(code)
        .filter(isWorkNeeded)
        .map((row) => ({
          asset: { code, name },
          what: `${row.element}, ${row.kind === 'LIFECYCLE' ? 'planned replacement' : `backlog of grade ${row.grade}`}`,
          dueYear: row.dueYear,
          amount: row.costToB === null ? null : given.inBasePrices(row.costToB, row.priceBase),
          isFunded: row.funded,
          chance: chanceOfWork(row),
        })),
    );
