/** Everything odd in the records of the fleet, kept until the data change. */
import type { Context } from '../access/context.ts';
import { globalId } from '../api/global-id.ts';
import { givenOf } from '../register/given.ts';
import { maySee } from './covert.ts';
import { checkCodes, type DataCheck } from './data-check.ts';
import { distancesOf } from './distance.store.ts';
import { fleetOf } from './fleet.store.ts';
import { drawCheck, pumpCheck, pumpOnlyChecks } from './fuel-checks.ts';
import { fuelEconomyChecks, tankKey } from './fuel-economy.ts';
import { fuelOfYearIn, oddDrawsIn, oddOdometersIn } from './fuel-log.store.ts';
import { doubtedKeys } from './odometer.store.ts';
import { distanceChecks, readingChecks } from './odometer-checks.ts';
import { registerChecks } from './register-checks.ts';
import { useChecks } from './use-checks.store.ts';
import { bodies } from './vehicle.record.ts';

export type IdentifiedCheck = DataCheck & { readonly id: string; readonly __typename: string };

/** In the order of the kinds of checks, then of vehicles. */
export const dataChecksOf = (context: Context): Promise<readonly IdentifiedCheck[]> =>
  context.remembered('data checks', async () => {
    const [fleet, given, distances] = [await fleetOf(context), await givenOf(context), await distancesOf(context)];
    const [on, mostMilesADay] = [given.on, given.of('odometer-most-miles-a-day').value];
    const tanks = Object.fromEntries(bodies.map((body) => [body, given.of(tankKey(body)).value]));
    const read = await context.readAtOneVersion(async (records) => [
      ...(await useChecks(records, on, mostMilesADay)),
      ...(await oddDrawsIn(records, on, tanks)).map(drawCheck),
      ...(await oddOdometersIn(records, on, doubtedKeys(fleet.doubtedReadings), given.of('odometer-agreement-miles').value, mostMilesADay)).map(pumpCheck),
      ...fuelEconomyChecks(await fuelOfYearIn(records, on), fleet, given),
    ]);
    const isTold = ({ vehicle, related }: DataCheck) =>
      [vehicle, ...related].every((code) => maySee(context, code === null ? undefined : fleet.vehicle.get(code)));
    const all = [...readingChecks(fleet), ...pumpOnlyChecks(fleet), ...distanceChecks(distances, given), ...registerChecks(fleet, on), ...read].filter(isTold);
    const places = new Map(checkCodes.map((check, index) => [check, index]));
    const type = 'FleetDataCheck';
    return all
      .sort((one, other) => places.get(one.check)! - places.get(other.check)! || (one.code < other.code ? -1 : 1))
      .map((one) => ({ ...one, id: globalId(type, fleet.organisation.code, one.code), __typename: type }));
  });
