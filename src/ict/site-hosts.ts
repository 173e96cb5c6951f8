/** Hosts and comms rooms of a site that is emptied: hosts move, and where nothing that stays has a room for them one has to be made. */
import { financialYearContaining, yearIndex } from '../appraisal/index.ts';
import type { VacatedSite } from '../options/consequence.ts';
import { type Contribution, known, oneOffLine } from '../options/contribution.ts';
import { assumptionInput, derivedInput } from '../options/input.ts';
import { itRelease } from './pool-release.ts';
import type { SiteCase } from './site-emptied.ts';
import type { IctSnapshot } from './snapshot.ts';
import { stoppingCosts } from './stopping-cost.ts';

/** The first site among those that take something in, or else any other of ours, with a comms room that stays; null where there is none. */
export function roomFor(vacated: VacatedSite, ict: IctSnapshot): string | null {
  const sites = ict.rooms
    .map(({ site }) => site!)
    .filter((site) => site !== vacated.site)
    .sort();
  return vacated.homes.find((home) => sites.includes(home)) ?? sites[0] ?? null;
}

export function hostContributions(one: SiteCase): readonly Contribution[] {
  const { hosts, rooms, given, ict, years, vacated } = one;
  const year = Math.max(0, yearIndex(given.base, financialYearContaining(vacated.lastDay)));
  const count = hosts.reduce((sum, { quantity }) => sum + quantity, 0);
  const [each, room] = [assumptionInput(given, 'host-move-gbp'), assumptionInput(given, 'comms-room-gbp', 'high')];
  const lines = [
    ...(count === 0
      ? []
      : [
          oneOffLine(years.length, year, -count * each.value!, {
            label: `Moving ${count} ${count === 1 ? 'host' : 'hosts'}`,
            cashClass: 'CASH_BUDGET',
            formula: 'hosts × cost of moving one, out of hours and tested',
            inputs: [derivedInput('hosts', count, 'hosts', 'it_assets.csv'), each],
          }),
        ]),
    ...(count === 0 || roomFor(vacated, ict) !== null
      ? []
      : [
          oneOffLine(years.length, year, -room.value!, {
            label: 'A comms room for its hosts',
            cashClass: 'CASH_CAPITAL',
            ledger: 'CAPITAL',
            formula: 'no other site has one',
            inputs: [room],
          }),
        ]),
  ];
  const ended = itRelease(
    rooms.map(({ code }) => code),
    ict,
    given,
  ).lines;
  return [known(lines, count === 0 ? 0 : 2), stoppingCosts(ended, { lastUse: vacated.lastDay, licences: [], years }, ict, given)];
}
