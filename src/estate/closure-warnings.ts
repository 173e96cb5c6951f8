/** What a planner should look at before believing a closure: each with a code, what was found, and what to do. */
import { lastDayOf } from '../appraisal/index.ts';
import { type Line, type Warning, warning } from '../options/option.ts';
import { travelWarnings } from '../options/travel-basis.ts';
import { currentLines } from './carrying-cost.ts';
import type { ClosureCase } from './closure-case.ts';
import { incidentWarnings } from './cover-warnings.ts';
import { exitWarnings } from './exit-warnings.ts';
import { newHomeWarnings } from './new-home-warnings.ts';
import { occupiedWarnings } from './occupied.ts';
import { isResponseBase } from './response-base.ts';
import type { ContactEffect } from './service-effect.ts';

export function closureWarnings(closure: ClosureCase, service: ContactEffect, lines: readonly Line[]): readonly Warning[] {
  return [
    ...exitWarnings(closure, lines),
    ...costWarnings(closure, lines),
    ...roomWarnings(closure),
    ...dependencyWarnings(closure),
    ...serviceWarnings(closure, service),
    ...travelTimeWarnings(closure, service),
    ...newHomeWarnings(closure, service),
    ...occupiedWarnings(closure.building, closure.estate, closure.given.on),
  ];
}

function costWarnings({ building, estate, given }: ClosureCase, lines: readonly Line[]): readonly Warning[] {
  const last = lines.map(({ amounts, nature, cashClass, bearer }) =>
    nature === 'RECURRING' && cashClass === 'CASH_BUDGET' && bearer === 'ORGANISATION' ? (amounts[amounts.length - 1] ?? 0) : 0,
  );
  const standing = (code: string) => code !== building.code && estate.building.get(code)?.status !== 'DISPOSED';
  const shared = currentLines(building, estate, given).filter(({ pool }) => (pool.buildings ?? []).some(standing));
  return [
    ...(last.reduce((sum, one) => sum + one, 0) < 0
      ? [
          warning(
            'COSTS_MORE',
            'What is paid instead exceeds what is saved, year after year.',
            'Do not close on these terms; renegotiate the charge or look for another home.',
          ),
        ]
      : []),
    ...(shared.length === 0
      ? []
      : [
          warning(
            'SHARED_POOL',
            `${[...new Set(shared.map(({ pool }) => pool.name))].join(', ')} serves other buildings too: a step falls only when the last of them leaves.`,
            'Look for the option that removes the last of them.',
          ),
        ]),
    ...(building.tenure === 'PFI'
      ? [warning('PFI_RUNS_ON', 'The unitary charge runs on unless the contract is terminated.', 'Have termination priced before closing.')]
      : []),
  ];
}

function roomWarnings({ moves, building, estate }: ClosureCase): readonly Warning[] {
  const doubts = moves
    .filter(({ to, doubt }) => to !== null && doubt !== null)
    .map(({ doubt }) => warning('ROOM_UNKNOWN', `${doubt}.`, 'Count attendance there before planning the move.'));
  const leaving = moves.filter(({ to }) => to !== null && estate.site.get(to.site)?.area !== estate.site.get(building.site)?.area);
  const parking = moves.flatMap(({ to, base, team }) =>
    to?.parkingSpaces != null && base.parking !== null && base.parking > to.parkingSpaces - parkingUsed(to.code, estate)
      ? [
          warning(
            'PARKING_SHORT',
            `${team.name} needs ${base.parking} spaces and ${to.name} has too few free.`,
            'Find parking before the move; it is often the real limit.',
          ),
        ]
      : [],
  );
  return [
    ...doubts,
    ...parking,
    ...(leaving.length === 0
      ? []
      : [
          warning(
            'LEAVES_ITS_AREA',
            `Based outside the area of the building: ${leaving.map(({ team, to }) => `${team.name} in ${to!.name}`).join(', ')}.`,
            'Check that they can still serve their area.',
          ),
        ]),
  ];
}

const parkingUsed = (building: string, estate: ClosureCase['estate']): number => estate.basesIn(building).reduce((sum, { parking }) => sum + (parking ?? 0), 0);

function dependencyWarnings({ building, homes, vacated, given }: ClosureCase): readonly Warning[] {
  const waits = homes.filter(({ networkReadyOn }) => networkReadyOn !== null && networkReadyOn > lastDayOf(given.base));
  const untold = homes.filter(({ networkReadyOn }) => networkReadyOn === null);
  return [
    ...(building.commsRoom === true
      ? [warning('COMMS_ROOM', 'A communications room in it serves other places.', 'Plan its move first and add its cost (closure_terms.csv: it_cost).')]
      : []),
    ...((building.evPoints ?? 0) > 0
      ? [
          warning(
            'STRANDED_CHARGERS',
            `${building.evPoints} charging points would be stranded.`,
            'Move them or write them off; the fleet that charges here needs another place.',
          ),
        ]
      : []),
    ...waits.map(({ name, networkReadyOn }) =>
      warning(
        'WAITS_FOR_NETWORK',
        `The move waits for the network in ${name}, due ${networkReadyOn}; the building is empty from ${vacated}.`,
        'An earlier network brings the saving forward.',
      ),
    ),
    ...untold.map(({ name }) =>
      warning('NETWORK_UNKNOWN', `When the network in ${name} is ready is UNKNOWN.`, 'Ask before the move is planned (buildings.csv: network_ready_on).'),
    ),
  ];
}

/** A mean that rises by less than this is within what the travel model can tell. */
const noticeableMinutes = 0.1;

function serviceWarnings({ variant }: ClosureCase, { effect, summary, pointsAffected, responseBefore, responseAfter }: ContactEffect): readonly Warning[] {
  const slower = responseBefore !== null && responseAfter !== null && responseAfter.mean > responseBefore.mean + noticeableMinutes;
  const access = variant === 'CLOSE' ? 'Less public access' : 'A changed public access';
  const consult = `${access} needs a closed consultation and a recorded answer to each material point before it is decided (service points: ${pointsAffected.length}).`;
  const told = slower
    ? `From the nearest response base the mean rises from ${responseBefore.mean.toFixed(1)} to ${responseAfter.mean.toFixed(1)} minutes, the worst from ${responseBefore.worst.toFixed(1)} to ${responseAfter.worst.toFixed(1)}.`
    : '';
  return [
    ...(effect === 'REDUCES' ? [warning('CONSULT', summary, consult)] : []),
    ...(slower ? [warning('RESPONSE_SLOWER', told, 'Hold it against the response standard before anything else.')] : []),
  ];
}

/** What the journeys before and after leave out, where the closure changes any. */
function travelTimeWarnings({ building, estate }: ClosureCase, { pointsAffected, travelBasis, responseTravelBasis }: ContactEffect): readonly Warning[] {
  const isBase = isResponseBase(building, estate);
  const bases = [pointsAffected.length > 0 ? travelBasis : null, isBase ? responseTravelBasis : null].filter((basis) => basis !== null);
  return bases.length === 0 ? [] : [...bases.flatMap(travelWarnings), ...incidentWarnings(estate)];
}
