/** What has to be so before a system moves: its price, its data, our skills, its line, who may hold its data, and its way to national systems. */
import type { Gate, GateKind } from '../../options/migration.ts';
import { holdingObstacles, holdingWarnings, quotedHolder } from '../may-hold.ts';
import { dependenciesIn } from '../pool-release.ts';
import type { CloudQuote, IctSnapshot, ItSystem } from '../snapshot.ts';
import type { Leaver } from './leaver.ts';

type Finding = Pick<Gate, 'state' | 'readyOn' | 'missing'>;
const met: Finding = { state: 'MET', readyOn: null, missing: null };
const from = (day: string): Finding => ({ state: 'MET', readyOn: day, missing: null });
const notMet = (missing: string): Finding => ({ state: 'NOT_MET', readyOn: null, missing });
const unknown = (missing: string): Finding => ({ state: 'UNKNOWN', readyOn: null, missing });
const fromDay = (day: string | null, where: string): Finding => (day === null ? unknown(where) : from(day));

/** What is switched off waits for nothing. */
export function gatesOf({ code, leaving, move }: Leaver, ict: IctSnapshot): readonly Gate[] {
  const system = ict.system.get(code);
  if (system === undefined || leaving === 'SWITCH_OFF') return [];
  const gate = (kind: GateKind, finding: Finding): Gate => ({ kind, asset: system, ...finding });
  if (move === null)
    return [gate('PRICE', notMet(`a price for ${system.name} (cloud_quotes.csv, a row with system ${code})`)), gate('DATA_QUALITY', dataOf(system))];
  return [
    gate('DATA_QUALITY', dataOf(system)),
    gate('SKILLS', fromDay(move.quote.skillsReadyOn, `cloud_quotes.csv: ${move.quote.code}, skills_ready_on`)),
    gate('NETWORK', networkOf(system, ict)),
    gate('CLASSIFICATION', holdingOf(system, move.quote)),
    ...(nationalNeeds(system, ict).length === 0
      ? []
      : [gate('NATIONAL_LINK', fromDay(move.quote.nationalLinkReadyOn, `cloud_quotes.csv: ${move.quote.code}, national_link_ready_on`))]),
  ];
}

function dataOf({ code, dataQuality, dataReadyOn }: ItSystem): Finding {
  if (dataQuality === 'READY') return met;
  if (dataQuality === null) return unknown(`systems.csv: ${code}, data_quality`);
  if (dataQuality === 'CLEANSE' && dataReadyOn !== null) return from(dataReadyOn);
  return notMet(dataQuality === 'BLOCKED' ? 'its data cannot be moved as they are' : `when its data will be fit to move (systems.csv: ${code}, data_ready_on)`);
}

/** Every site where its machines stand needs a line that carries it. */
function networkOf(system: ItSystem, ict: IctSnapshot): Finding {
  const sites = [...new Set(machinesUnder(system, ict).flatMap((code) => ict.asset.get(code)?.site ?? []))].sort();
  const ready = sites.map((site) => ({ site, day: earliest(ict.circuitsAt(site).flatMap(({ cloudReadyOn }) => cloudReadyOn ?? [])) }));
  const missing = ready.filter(({ day }) => day === null).map(({ site }) => site);
  if (missing.length > 0) return unknown(`circuits.csv: cloud_ready_on of a circuit of ${missing.join(', ')}`);
  const days = ready.map(({ day }) => day!);
  return days.length === 0 ? met : from(days.reduce((one, other) => (one > other ? one : other)));
}

const earliest = (days: readonly string[]): string | null => (days.length === 0 ? null : days.reduce((one, other) => (one < other ? one : other)));

/** The machines that it runs on, at any depth. */
function machinesUnder(system: ItSystem, ict: IctSnapshot): readonly string[] {
  const { isGone } = dependenciesIn(ict, ict.organisation.appraisalDate);
  const found = new Set([system.code]);
  for (const code of found)
    for (const { to, kind } of ict.needsOf(code)) if ((kind === 'RUNS_ON' || kind === 'USES_DB') && ict.asset.has(to) && !isGone(to)) found.add(to);
  return [...found].filter((code) => code !== system.code);
}

function holdingOf(system: ItSystem, quote: CloudQuote): Finding {
  const holder = quotedHolder(quote);
  const obstacles = holdingObstacles({ ...system, dataQuality: 'READY' }, holder);
  if (obstacles.length > 0) return notMet(obstacles.join('; '));
  const toAsk = holdingWarnings(system, holder);
  return toAsk.length === 0 ? met : unknown(toAsk.map(({ message }) => message).join(' '));
}

const nationalNeeds = (system: ItSystem, ict: IctSnapshot) =>
  ict.needsOf(system.code).filter(({ to, strength }) => strength === 'HARD' && ict.system.get(to)?.hosting === 'NATIONAL');
