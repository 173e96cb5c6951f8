/** What is paid over some months by the days on which groups move: part by part for the solver, and added up again by the ledger of double running. */
import { type Month, shareOfMonthUpTo } from '../../appraisal/index.ts';
import type { Given } from '../../assumptions/given.ts';
import type { MigrationPrices, OldPart } from '../../options/migration.ts';
import { type IctSnapshot, refOf } from '../snapshot.ts';
import { doubleRunningOf, sumOfMonths } from './double-running.ts';
import { type Leaver, leaverOn } from './leaver.ts';
import { newCost } from './new-cost.ts';
import { type OldCost, oldCosts } from './old-cost.ts';
import { latest, paidUntil } from './paid-line.ts';

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

export function migrationPrices(
  moving: readonly Leaver[],
  off: readonly Leaver[],
  groupOf: ReadonlyMap<string, string>,
  months: readonly Month[],
  ict: IctSnapshot,
  given: Given,
): MigrationPrices {
  const leavers = new Map([...moving, ...off].map((one) => [one.code, one]));
  const costs = oldCosts(leavers, ict, given);
  const ending = costs.filter(({ heldBy, carries }) => heldBy.length === 0 && carries.some((code) => groupOf.has(code)));
  const on = (code: string, day: string) => leaverOn(day, leavers.get(code)!, given);
  return {
    parts: ending.map((cost) => partOf(cost, leavers, groupOf, months, ict, given)),
    cost: (group, day) => {
      const members = moving.filter(({ code }) => groupOf.get(code) === group).map(({ code }) => on(code, day));
      const news = members.map((leaver) => newCost(leaver, months));
      return {
        new: sum(news.flatMap(({ paid }) => paid)),
        idle: sum(news.flatMap(({ idle }) => idle)),
        oldBefore: sum(members.map((one) => oldBefore(one, ending, months))),
      };
    },
    paidIf: (movesOn) => {
      const dated = [...leavers.values()].map((leaver) =>
        groupOf.has(leaver.code) ? leaverOn(movesOn.get(groupOf.get(leaver.code)!)!, leaver, given) : leaver,
      );
      const ledger = doubleRunningOf(costs, dated, months, ict, given);
      const figure = (name: 'old' | 'new' | 'moving' | 'twice' | 'idle' | 'total') => sumOfMonths(ledger, name);
      return {
        ...{ old: figure('old'), new: figure('new'), moving: figure('moving'), twice: figure('twice'), idle: figure('idle'), total: figure('total') },
        emptied: emptiedBy(costs, dated, ict),
        months: ledger.months.map(({ month, ...paid }) => ({ ...paid, month: month.firstDay })),
      };
    },
  };
}

/** What leaves by itself, without a day to choose, counts by the day that it has. */
function partOf(
  cost: OldCost,
  leavers: ReadonlyMap<string, Leaver>,
  groupOf: ReadonlyMap<string, string>,
  months: readonly Month[],
  ict: IctSnapshot,
  given: Given,
): OldPart {
  const fixed = cost.carries.filter((code) => !groupOf.has(code)).map((code) => leavers.get(code)!.lastUse);
  return {
    leaving: cost.carries
      .filter((code) => groupOf.has(code))
      .map((code) => ({ group: groupOf.get(code)!, lastUse: (day) => latest([leaverOn(day, leavers.get(code)!, given).lastUse, ...fixed]) })),
    paid: (lastUse) => sum(paidUntil(cost, lastUse, months, ict, given).paid),
  };
}

/** The part of each line that is for a system until its new place is paid for. */
const oldBefore = ({ code, startsOn }: Leaver, ending: readonly OldCost[], months: readonly Month[]): number =>
  sum(
    ending
      .filter(({ carries }) => carries.includes(code))
      .map(({ yearly, carries }) => ((yearly ?? 0) / 12 / carries.length) * sum(months.map((month) => shareOfMonthUpTo(startsOn, month)))),
  );

function emptiedBy(
  costs: readonly OldCost[],
  leavers: readonly Leaver[],
  ict: IctSnapshot,
): { readonly asset: ReturnType<typeof refOf>; readonly on: string }[] {
  const lastUse = new Map(leavers.map((one) => [one.code, one.lastUse]));
  const byAsset = new Map<string, string>();
  for (const { pool, carries, heldBy } of costs)
    if (pool.itAssets?.length === 1 && heldBy.length === 0) {
      const on = latest([...carries.map((code) => lastUse.get(code)!), byAsset.get(pool.itAssets[0]!) ?? '']);
      byAsset.set(pool.itAssets[0]!, on);
    }
  return [...byAsset].sort(([one], [other]) => (one < other ? -1 : 1)).map(([code, on]) => ({ asset: refOf(code, ict), on }));
}
