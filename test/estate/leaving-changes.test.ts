/** What leaving a building changes for others, as plain data for a plan. Mill Lane is empty after 31 March 2027. */
import { describe, expect, test } from 'vitest';
import type { EstateRows } from '../../src/estate/snapshot.ts';
import { given } from './assumed.ts';
import { aBase, aBuilding, anEstate, aPoint, aTeam, closureOf } from './sample.ts';

const ready = { networkReadyOn: '2020-01-01', desks: 50 };
const estate = (rows: Partial<EstateRows> = {}) =>
  anEstate({
    buildings: [aBuilding({ desks: 20 }), aBuilding({ code: 'HALL-LANE', ...ready })],
    servicePoints: [aPoint({})],
    teams: [aTeam({ function: 'RESPONSE' })],
    teamBases: [aBase({ peakHeadcount: 5 }), aBase({ team: 'TEAM', building: 'HALL-LANE', peakHeadcount: 10 })],
    ...rows,
  });

describe('a closed counter and response base', () => {
  test('serve nobody from the day after the last day of use, which is a year later if it is put off', () => {
    const closed = (years: number) =>
      closureOf(estate(), 'MILL-LANE', { under: given().startingIn(years) }).places!.filter(({ is, at }) => is === 'CLOSED' && at === 'MILL-LANE');
    expect(closed(0)).toEqual(['CONTACT', 'RESPONSE', 'STANDING'].map((service) => ({ service, at: 'MILL-LANE', is: 'CLOSED', from: 1 })));
    expect(closed(2).map(({ from }) => from)).toEqual([3, 3, 3]);
  });

  test('go on where the teams go, the counter only where it is provided again', () => {
    const opened = (variant: 'CLOSE' | 'CLOSE_AND_REPROVIDE') => closureOf(estate(), 'MILL-LANE', { variant }).places!.filter(({ is }) => is === 'OPENED');
    expect(opened('CLOSE')).toMatchObject([{ service: 'RESPONSE', at: 'HALL-LANE' }]);
    expect(opened('CLOSE_AND_REPROVIDE').map(({ service, at }) => [service, at])).toEqual([
      ['CONTACT', 'HALL-LANE'],
      ['RESPONSE', 'HALL-LANE'],
    ]);
  });

  test('rest on the building they move into, which may not close', () => {
    expect(closureOf(estate()).reliesOn).toEqual(['HALL-LANE']);
  });

  test('empty their site with the last building on it', () => {
    const standing = (rows: Partial<EstateRows>) =>
      closureOf(estate(rows))
        .places!.filter(({ service }) => service === 'STANDING')
        .map(({ at }) => at);
    expect(standing({})).toEqual(['MILL-LANE', 'site site of MILL-LANE']);
    const annexe = aBuilding({ code: 'ANNEXE', site: 'site of MILL-LANE' });
    expect(standing({ buildings: [aBuilding({ desks: 20 }), annexe, aBuilding({ code: 'HALL-LANE', ...ready })] })).toEqual(['MILL-LANE']);
  });
});
