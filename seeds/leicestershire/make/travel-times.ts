/** Rows of how long the bus takes to the front counters, which no model tells; times by car and by blue light are left to the model. */
import { greatCircleKm } from '../../../src/appraisal/distance.ts';
import { censusAreas } from './census-areas.ts';
import { between, chance } from './chance.ts';
import type { Row } from './csv-writing.ts';
import { demandAreaCode } from './geography.ts';
import { ownBuildings } from './own-buildings.ts';
import { counterPlaces } from './service-points.ts';

/** Walking, waiting and changing, minutes; more of it where buses are few. */
const beside = { CITY: 14, URBAN: 20, RURAL: 34 } as const;
const minutesPerKm = 2.6;
/** Villages without a bus have no row. */
const withoutBus = 0.15;

export const travelTimeRows = (): Row[] =>
  censusAreas
    .filter(([name, , , settlement]) => settlement !== 'RURAL' || chance(name, 'bus') >= withoutBus)
    .flatMap(([name, , , settlement, latitude, longitude]) =>
      ownBuildings
        .filter(({ place }) => counterPlaces.includes(place))
        .map((counter) => ({
          demand_area: demandAreaCode(name),
          site: `S-${counter.place}`,
          mode: 'BUS',
          minutes: Math.round(
            beside[settlement] + minutesPerKm * greatCircleKm({ latitude, longitude }, counter) * between(0.85, 1.2, name, counter.place, 'bus'),
          ),
          source: 'synthetic',
          as_at: '2026-09-30',
          confidence: 'LOW',
        })),
    );
