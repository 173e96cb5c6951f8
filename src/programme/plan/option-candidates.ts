/**
 * Ranked options as candidates of a plan. Each start is the option as it was worked out for it. What cannot be done, and what costs an
 * UNKNOWN sum, is no start. Capital that is avoided frees no budget, and a receipt that nobody has contracted pays for nothing.
 */

import type { Given } from '../../assumptions/given.ts';
import type { Appraised } from '../../options/appraise.ts';
import { isCashReleasing, isOurs } from '../../options/appraise.ts';
import type { Line, Option } from '../../options/option.ts';
import { placeLedger } from '../../options/relied-on.ts';
import { whyDated } from '../../options/start-years.ts';
import type { Candidate, Group, Need, Start } from '../../portfolio/candidate.ts';
import type { LedgerChange } from '../../portfolio/ledger.ts';
import { optionGlobalId } from '../ranking/option-shown.ts';
import { deliveryOf, lifeOf } from './option-delivery.ts';

export type PlanValue = 'NPV_PUBLIC' | 'NPV_ORGANISATION';

/** Why an option cannot be weighed; null where it can. */
export function unweighable({ option, figures }: Appraised): string | null {
  if (option.impossibleBecause.length > 0) return 'it cannot be done';
  const hidden = option.missing.find(({ hides }) => hides === 'RECURRING_COST' || hides === 'ONE_OFF_COST');
  return figures.annualNetSaving === null || hidden !== undefined ? `UNKNOWN: ${hidden?.what ?? 'what it saves a year'}` : null;
}

export const worthOf = ({ figures }: Pick<Appraised, 'figures'>, worth: PlanValue): number =>
  worth === 'NPV_PUBLIC' ? figures.npvPublic : figures.npvOrganisation;

/** An option as it is when it starts in a year. */
export interface OptionStart {
  /** The year of the plan. */
  readonly year: number;
  readonly appraised: Appraised;
}

/** The options that can be weighed, each once with all its starts; `byYear` holds them as they are if they start in year 0, 1, 2 … */
export function optionStarts(byYear: readonly (readonly Appraised[])[]): readonly (readonly OptionStart[])[] {
  const starts = byYear.flatMap((options, year) => options.filter((one) => unweighable(one) === null).map((appraised) => ({ year, appraised })));
  return [...Map.groupBy(starts, ({ appraised }) => appraised.option.id).values()];
}

/** `isDated`: whether its years are no choice, because none but the first was asked for. */
export function optionCandidate(starts: readonly OptionStart[], value: PlanValue, isDated: boolean, given: Given): Candidate {
  const { option } = starts[0]!.appraised;
  const releases = new Map<string, number>();
  for (const { costLine, releaseShare } of option.lines)
    if (costLine !== undefined) releases.set(costLine, (releases.get(costLine) ?? 0) + (releaseShare ?? 0));
  return {
    code: optionGlobalId(option),
    title: option.title,
    isMandatory: false,
    isDated: isDated || whyDated(option.kind) !== null,
    releases,
    ...lifeOf(option.domain, given),
    takesPosts: false,
    peopleLosingTime: option.serviceEffect.effect === 'UNKNOWN' ? null : option.serviceEffect.peopleLosingTime,
    carbonSavedPa: option.carbonSavedPa ?? null,
    takes: new Map((option.takes ?? []).map(({ ledger, amount }) => [ledger, amount])),
    starts: starts.map((start) => startOf(start, value, given)),
  };
}

function startOf({ year, appraised }: OptionStart, value: PlanValue, given: Given): Start {
  const money = optionMoney(appraised);
  const { option, horizon } = appraised;
  return {
    year,
    value: worthOf(appraised, value),
    ...money,
    ...deliveryOf(option.domain, year, money, given),
    receipts: Array.from({ length: horizon + 1 }, () => 0),
    released: releasedByYear(option.lines, horizon),
    changes: changesOf(option),
    reliesOn: (option.reliesOn ?? []).map((at) => placeLedger('STANDING', at)),
  };
}

/** What an option spends and saves of ours by year. */
export function optionMoney({ option, horizon }: Appraised): Pick<Start, 'capital' | 'oneOff' | 'saving'> {
  const ours = option.lines.filter(isOurs);
  const sums = (lines: readonly Line[], sign: 1 | -1) =>
    Array.from({ length: horizon + 1 }, (_, year) => sign * lines.reduce((sum, { amounts }) => sum + amounts[year]!, 0));
  const spent = (lines: readonly Line[]) => sums(lines, -1).map((amount) => Math.max(0, amount));
  return {
    capital: spent(ours.filter(({ ledger, isReceipt }) => ledger === 'CAPITAL' && isReceipt !== true)),
    oneOff: spent(ours.filter(({ ledger, nature }) => ledger === 'REVENUE' && nature === 'ONE_OFF')),
    saving: sums(option.lines.filter(isCashReleasing), 1),
  };
}

function releasedByYear(lines: readonly Line[], horizon: number): ReadonlyMap<string, readonly number[]> {
  const released = new Map<string, number[]>();
  for (const { costLine, releaseShare = 0, shares } of lines) {
    if (costLine === undefined || shares === undefined) continue;
    const before = released.get(costLine) ?? Array.from({ length: horizon + 1 }, () => 0);
    released.set(
      costLine,
      before.map((share, year) => share + releaseShare * (shares[year] ?? 0)),
    );
  }
  return released;
}

const changesOf = ({ places = [], holdings = [] }: Option): readonly LedgerChange[] => [
  ...places.map(({ service, at, is, from }) => ({ of: placeLedger(service, at), by: is === 'OPENED' ? 1 : -1, from })),
  ...holdings.map(({ ledger, by, from }) => ({ of: ledger, by, from })),
];

/** What options rule out and need, in any of their starts, among those that are candidates. */
export function optionBearing(appraised: readonly Appraised[]): { readonly groups: readonly Group[]; readonly needs: readonly Need[] } {
  const idOf = new Map(appraised.map(({ option }) => [option.id, optionGlobalId(option)]));
  const links = appraised.flatMap(({ option }) => option.links.map((link) => ({ ...link, from: option.id })));
  const pairs = new Map<string, Group>();
  for (const { from, option: to } of links.filter(({ kind }) => kind === 'EXCLUDES')) {
    if (to === null || !idOf.has(to)) continue;
    const [one, other] = from < to ? [from, to] : [to, from];
    pairs.set(`${one} ${other}`, { name: `${one}_or_${other}`, members: [idOf.get(one)!, idOf.get(other)!] });
  }
  const needs = new Map<string, Need>();
  for (const { kind, from, option: to } of links)
    if (kind === 'REQUIRES' && to !== null) needs.set(`${from} ${to}`, { candidate: idOf.get(from)!, other: idOf.get(to) ?? to, lagYears: 0 });
  return { groups: [...pairs.values()], needs: [...needs.values()] };
}
