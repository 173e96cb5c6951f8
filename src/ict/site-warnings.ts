/** What somebody has to settle before a site is emptied of IT, and what must not be emptied at all as things are. */
import { type Warning, warning } from '../options/option.ts';
import { dependenciesIn } from './pool-release.ts';
import { dependantsOf } from './release.ts';
import { splitPairs } from './site-circuits.ts';
import type { SiteCase } from './site-emptied.ts';
import { type ItAsset, isLive, nameOf } from './snapshot.ts';

/** A mast that carries what stays has to stand somewhere else first. */
export function siteObstacles({ masts, ict, given }: SiteCase): readonly string[] {
  const dependencies = dependenciesIn(ict, given.on);
  return masts.flatMap((mast) => {
    const carried = dependantsOf(mast.code, dependencies);
    return carried.length === 0 ? [] : [`${mast.name} carries ${carried.map((code) => nameOf(code, ict)).join(', ')}, and no other mast is recorded for it`];
  });
}

export function siteWarnings(one: SiteCase): readonly Warning[] {
  const { hosts, masts, ict, given, circuits } = one;
  const systems = systemsOn(hosts, one);
  const critical = systems.filter((code) => (ict.system.get(code)!.criticality ?? 4) === 1);
  const borrowed = hosts.filter(({ loanEndsOn }) => loanEndsOn !== null && loanEndsOn > given.on);
  return [
    ...(systems.length === 0
      ? []
      : [
          warning(
            'SYSTEMS_RUN_HERE',
            `Systems that run here: ${systems
              .slice(0, 5)
              .map((code) => nameOf(code, ict))
              .join(
                ', ',
              )}${systems.length > 5 ? ` and ${systems.length - 5} more` : ''}${critical.length === 0 ? '' : `, ${critical.length} of them on which life depends`}.`,
            'Plan the outage of each with its owner.',
          ),
        ]),
    ...splitPairs(one).map(({ left, lost }) =>
      warning(
        'SECOND_WAY_LOST',
        `${left.name} at ${ict.site.get(left.site)!.name} loses its second way, ${lost.name}.`,
        'Put another one in before this site is emptied.',
      ),
    ),
    ...masts.map((mast) => warning('MAST_HERE', `${mast.name} stands here.`, 'Ask the radio service where it can stand instead.')),
    ...(borrowed.length === 0
      ? []
      : [warning('BORROWING_GOES_ON', `The borrowing for ${borrowed[0]!.name} runs to ${borrowed[0]!.loanEndsOn}.`, 'It is paid wherever the host stands.')]),
    ...(circuits.length > 0 && circuits.every(({ costLine }) => costLine === null)
      ? [warning('CIRCUIT_COST_UNKNOWN', 'No cost line is named for the circuits here.', 'Fill in cost_line in circuits.csv.')]
      : []),
  ];
}

/** Live systems that stand on these hosts, at any depth, in the order of their codes. */
function systemsOn(hosts: readonly ItAsset[], { ict, given }: SiteCase): readonly string[] {
  const dependencies = dependenciesIn(ict, given.on);
  const seen = new Set(hosts.map(({ code }) => code));
  for (const code of seen) for (const other of dependantsOf(code, dependencies)) seen.add(other);
  return [...seen].filter((code) => ict.system.has(code) && isLive(ict.system.get(code)!, given.on)).sort();
}
