/** An order of waves as the API shows it. */
import type { Given } from '../../assumptions/given.ts';
import { counted } from '../../options/counted.ts';
import { type Warning, warning } from '../../options/option.ts';
import { daysOf, type WavesPlan } from './waves-plan.ts';
import type { AskedGroup } from './waves-question.ts';

export function wavesShown(plan: WavesPlan, given: Given): object {
  const { question, waveOf, paid, asPlanned, ...rest } = plan;
  const { groups, held, waves, daysPerWave, asked, problem } = question;
  const shown = (group: AskedGroup) => groupShown(group, plan);
  return {
    ...rest,
    summary: summaryOf(plan),
    objective: asked.objective,
    priceBase: given.base,
    daysPerWave,
    waves: (paid === null ? [] : waves).map((movesOn, at) => {
      const inWave = groups.filter(({ code }) => waveOf.get(code) === at);
      return { number: at + 1, movesOn, groups: inWave.map(shown), days: inWave.reduce((sum, { days }) => sum + days, 0) };
    }),
    groups: groups.map(shown),
    held: held.map(shown),
    shut: problem.shut?.asset ?? null,
    heldBy: problem.shut?.heldBy ?? [],
    emptied: paid?.emptied ?? [],
    paid,
    asPlanned,
    months: paid?.months ?? [],
    stretched: stretchedIn(plan),
    warnings: warningsOf(plan),
  };
}

function groupShown(group: AskedGroup, { question, waveOf }: WavesPlan): object {
  const wave = waveOf.get(group.code);
  return {
    ...group,
    needs: question.groups.filter(({ code }) => group.needs.includes(code)).flatMap(({ members }) => members),
    missing: group.heldBy.flatMap(({ missing }) => missing ?? []),
    earliestOn: group.earliest < 0 ? null : question.waves[group.earliest]!,
    earliestWave: group.earliest < 0 ? null : group.earliest + 1,
    wave: wave === undefined ? null : wave + 1,
    movesOn: wave === undefined ? null : question.waves[wave]!,
  };
}

/** Needs whose two ends do not move on the same day. */
function stretchedIn({ question, waveOf }: WavesPlan): readonly object[] {
  const days = daysOf(question, waveOf);
  const movesOn = new Map(question.groups.flatMap(({ code, members }) => members.map((member) => [member.code, days.get(code) ?? null] as const)));
  return question.problem.needs
    .map((need) => ({ ...need, fromMovesOn: movesOn.get(need.from.code) ?? null, toMovesOn: movesOn.get(need.to.code) ?? null }))
    .filter(({ fromMovesOn, toMovesOn }) => fromMovesOn !== toMovesOn);
}

function summaryOf(plan: WavesPlan): string {
  const { outcome, because, question, emptyOn, paid, waveOf } = plan;
  if (paid === null) return because.join(' ');
  const pounds = (amount: number) => `£${Math.round(amount).toLocaleString('en-GB')}`;
  const used = new Set(waveOf.values()).size;
  const shut =
    question.problem.shut === null
      ? ''
      : emptyOn === null
        ? ` ${question.problem.shut.asset.name} stays open.`
        : ` ${question.problem.shut.asset.name} is last used on ${emptyOn}.`;
  const left = question.held.length === 0 ? '' : ` ${question.held.length} may not move yet.`;
  const proof = outcome === 'PROVED' ? 'no order is better' : 'a better order is not ruled out';
  return `${counted(waveOf.size, 'group')} in ${counted(used, 'wave')}; ${pounds(paid.twice + paid.idle)} is paid twice or for nothing, ${pounds(paid.total)} in all; ${proof}.${shut}${left}`;
}

function warningsOf({ question, outcome, tiesSettled }: WavesPlan): readonly Warning[] {
  const { groups, held, asked } = question;
  const guessed = groups.filter(({ areDaysKnown }) => !areDaysKnown);
  const taken = groups.flatMap(({ gates }) => gates).filter(({ state, kind }) => state === 'UNKNOWN' && asked.assumeMet.includes(kind));
  return [
    ...(held.length === 0
      ? []
      : [
          warning('HELD_BACK', `${counted(held.length, 'group')} may move in none of these waves.`, 'Look at what each of them misses, or ask for more waves.'),
        ]),
    ...(taken.length === 0
      ? []
      : [warning('TAKEN_AS_MET', `UNKNOWN and taken as met: ${counted(taken.length, 'gate')}.`, 'Find them out before the first wave.')]),
    ...(guessed.length === 0
      ? []
      : [
          warning(
            'DAYS_UNKNOWN',
            `The work of ${counted(guessed.length, 'group')} is UNKNOWN in part, and taken at the high end of system-move-days.`,
            'Fill in move_days in systems.csv.',
          ),
        ]),
    ...(outcome === 'PROVED' && !tiesSettled
      ? [warning('TIES_NOT_SETTLED', 'Time ran out while equal orders were told apart: another as good may come next time.', 'Ask again.')]
      : []),
  ];
}
