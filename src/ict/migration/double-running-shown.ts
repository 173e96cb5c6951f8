/** A ledger of double running as the API shows it. */

import type { Given } from '../../assumptions/given.ts';
import { type Warning, warning } from '../../options/option.ts';
import { pounds } from '../../options/pounds.ts';
import { heldBackBy } from '../pool-release.ts';
import { type IctSnapshot, nameOf, thingOf } from '../snapshot.ts';
import { type DoubleRunning, sumOfMonths } from './double-running.ts';
import type { NewCost } from './new-cost.ts';
import type { PaidLine } from './paid-line.ts';
import { byPublishedYears, straightLine } from './published-method.ts';

export function doubleRunningShown(ledger: DoubleRunning, ict: IctSnapshot, given: Given): object {
  const [straight, published] = ledger.leavers.length === 0 ? [null, null] : [straightLine(ledger), byPublishedYears(ledger, given)];
  return {
    summary: summaryOf(ledger),
    priceBase: given.base,
    months: ledger.months.map(({ month, ...paid }, at) => ({
      ...paid,
      month: month.firstDay,
      doubleRunning: paid.twice + paid.idle,
      straightLine: straight?.[at] ?? null,
      publishedYears: published?.[at] ?? null,
    })),
    oldCost: sumOfMonths(ledger, 'old'),
    newCost: sumOfMonths(ledger, 'new'),
    movingCost: sumOfMonths(ledger, 'moving'),
    paidTwice: sumOfMonths(ledger, 'twice'),
    paidIdle: sumOfMonths(ledger, 'idle'),
    doubleRunning: sumOfMonths(ledger, 'twice') + sumOfMonths(ledger, 'idle'),
    total: sumOfMonths(ledger, 'total'),
    ifNothingMoves: sumOfMonths(ledger, 'ifNothingMoves'),
    lines: ledger.lines.map((line) => lineShown(line, ict)),
    newLines: ledger.news.filter(({ leaver }) => leaver.leaving !== 'SWITCH_OFF').map((one) => newShown(one, ict)),
    leaving: ledger.leavers.map(({ code, move, wave, ...rest }) => ({
      ...rest,
      asset: thingOf(code, ict),
      quote: move?.quote ?? null,
      wave: ict.migrationWaves.find((one) => one.code === wave) ?? null,
    })),
    unknown: unknownIn(ledger),
    warnings: warningsOf(ledger, ict),
  };
}

const lineShown = ({ cost, endsOn, lastUse, paid, paidOut, twice }: PaidLine, ict: IctSnapshot): object => ({
  costLine: cost.line,
  pool: cost.pool.name,
  share: cost.share,
  yearly: cost.yearly,
  carries: cost.carries.flatMap((code) => thingOf(code, ict) ?? []),
  heldBy: cost.heldBy.flatMap((code) => thingOf(code, ict) ?? []),
  lastUse,
  endsOn,
  because: becauseOf({ cost, endsOn, lastUse }, ict),
  paid,
  paidOut,
  twice,
});

function becauseOf({ cost: { carries, heldBy }, endsOn, lastUse }: Pick<PaidLine, 'cost' | 'endsOn' | 'lastUse'>, ict: IctSnapshot): string {
  if (endsOn === null) {
    const kept = heldBy.filter((code) => !carries.includes(code));
    return kept.length === 0 ? 'its licence goes on where it moves as it is' : `it is still needed by ${heldBackBy(kept, ict)}`;
  }
  const left = `${carries.length === 1 ? 'what it carries' : `the last of the ${carries.length} that it carries`} is last used there on ${lastUse}`;
  return endsOn === lastUse ? left : `${left}; its contract, notice or payment in advance runs to ${endsOn}`;
}

const newShown = ({ leaver, paid, idle, moving, commitment, workEndsOn }: NewCost, ict: IctSnapshot): object => ({
  system: ict.system.get(leaver.code)!,
  quote: leaver.move?.quote ?? null,
  paidFrom: leaver.startsOn,
  paid,
  idle,
  movingCost: moving.reduce((sum, amount) => sum + amount, 0),
  commitment,
  workEndsOn,
});

function unknownIn({ lines, news }: DoubleRunning): readonly object[] {
  const old = [...new Set(lines.filter(({ cost }) => cost.yearly === null).map(({ cost }) => cost.line.code))];
  return [
    ...old.map((code) => ({ what: `what ${code} costs`, where: `cost_lines.csv: ${code}, amount_pa` })),
    ...news.flatMap(({ leaver, unknown }) =>
      unknown.map((column) =>
        column === 'quote'
          ? { what: `what ${leaver.code} costs in its new place`, where: `cloud_quotes.csv: a row for ${leaver.code}` }
          : { what: `what ${leaver.move!.quote.name} asks`, where: `cloud_quotes.csv: ${leaver.move!.quote.code}, ${column}` },
      ),
    ),
  ];
}

function warningsOf({ news, lines }: DoubleRunning, ict: IctSnapshot): readonly Warning[] {
  const committed = news.flatMap(({ leaver, commitment, workEndsOn }) => (commitment === null ? [] : [{ leaver, commitment, workEndsOn }]));
  const idle = [...new Set(lines.flatMap(({ cost }) => cost.heldBy))].filter((code) => ict.asset.has(code) && ict.neededBy(code).length === 0);
  return [
    ...committed
      .filter(({ commitment, workEndsOn }) => workEndsOn !== null && commitment.endsOn > workEndsOn)
      .map(({ leaver, commitment, workEndsOn }) =>
        warning(
          'COMMITMENT_OUTLIVES_WORK',
          `${nameOf(leaver.code, ict)} is to be switched off on ${workEndsOn}, and its commitment is paid to ${commitment.endsOn}.`,
          'Commit for less long, or less a month.',
        ),
      ),
    ...committed
      .filter(({ leaver, commitment }) => commitment.signedOn < leaver.startsOn)
      .map(({ leaver, commitment }) =>
        warning(
          'COMMITMENT_BEFORE_MOVE',
          `The commitment for ${nameOf(leaver.code, ict)} is paid from ${commitment.signedOn}, before it moves on ${leaver.startsOn}.`,
          'Sign no earlier than the move.',
        ),
      ),
    ...idle.map((code) =>
      warning(
        'NO_DEPENDANT',
        `Nothing is known to need ${nameOf(code, ict)}, and it keeps what it stands on.`,
        'Record what it is for, or ask again with it in switchOff.',
      ),
    ),
  ];
}

function summaryOf(ledger: DoubleRunning): string {
  const { leavers, months, lines } = ledger;
  if (leavers.length === 0) return 'Nothing is planned to leave: write waves in migration_waves.csv or days in systems.csv, or name systems.';
  const staying = lines.filter(({ endsOn }) => endsOn === null).length;
  const stays = staying === 0 ? '' : ` ${staying} of ${lines.length} lines of the old place do not end, because something stays.`;
  return `${leavers.length} leave their old place; over ${months.length} months ${pounds(sumOfMonths(ledger, 'twice'))} is paid twice and ${pounds(sumOfMonths(ledger, 'idle'))} for commitments that nothing uses.${stays}`;
}
