/** What is odd in the fuel-card log, in words. */
import { type DataCheck, finding } from './data-check.ts';
import type { OddDraws, OddOdometers } from './fuel-log.store.ts';
import type { FleetSnapshot } from './snapshot.ts';

const lines = (rows: number): string => (rows === 1 ? '1 line' : `${rows} lines`);

/** What the log calls a vehicle is repeated only where it is none of ours, or several. */
export function drawCheck({ check, vehicle, card, rows, firstOn, example, litres, mostLitres, those }: OddDraws): DataCheck {
  const drawn = litres === null ? '' : ` with ${Math.round(litres)} litres`;
  const words: Readonly<Record<OddDraws['check'], string>> = {
    FUEL_NO_VEHICLE: `${lines(rows)}${drawn} of "${card}", which is the fleet number or registration of no vehicle.`,
    FUEL_SEVERAL_VEHICLES: `${lines(rows)}${drawn} of a registration that several vehicles have.`,
    FUEL_AFTER_DISPOSAL: `${lines(rows)}${drawn} after it was disposed of.`,
    FUEL_WHILE_OFF_THE_ROAD: `${lines(rows)}${drawn} on days that it was off the road.`,
    FUEL_WRONG_KIND:
      litres === null ? `${lines(rows)} of electricity for a vehicle that cannot be charged.` : `${lines(rows)}${drawn} for an electric vehicle.`,
    FUEL_MORE_THAN_TANK: `${lines(rows)} of up to ${mostLitres} litres, more than the tank of such a vehicle holds.`,
    FUEL_NOTHING_DRAWN: `${lines(rows)} without litres or kWh.`,
  };
  const row = check === 'FUEL_NOTHING_DRAWN' ? 'litres' : check === 'FUEL_MORE_THAN_TANK' ? 'litres' : 'card';
  const related = those === '' ? [] : those.split(';');
  return finding(check, { vehicle, related, at: `${row} of ${example}`, rows, firstOn, found: words[check], ...(card === null ? {} : { key: card }) });
}

/** Of vehicles that nobody else reads: lines that the other lines do not bear out, one finding for each vehicle. */
export const pumpOnlyChecks = ({ doubtedPumpReadings }: FleetSnapshot): readonly DataCheck[] =>
  [...Map.groupBy(doubtedPumpReadings, ({ vehicle }) => vehicle)].map(([vehicle, doubted]) => {
    const [{ draw, readOn, miles }] = doubted as [FleetSnapshot['doubtedPumpReadings'][number]];
    return finding('ODOMETER_DISAGREES_WITH_FUEL_CARD', {
      vehicle,
      at: `odometer_mi of ${draw}`,
      rows: doubted.length,
      firstOn: readOn,
      found: `${lines(doubted.length)} that its other lines do not bear out, the first of ${miles} miles.`,
    });
  });

export const pumpCheck = ({ vehicle, rows, firstOn, example, miles }: OddOdometers): DataCheck =>
  finding('ODOMETER_DISAGREES_WITH_FUEL_CARD', {
    vehicle,
    at: `odometer_mi of ${example}`,
    rows,
    firstOn,
    found: `${lines(rows)} that the readings around do not bear out, the first of ${miles} miles.`,
  });
