/** How many vehicles of a pool calls need that come at random; where use is on record, `concurrency` says what it was. */
import { GraphQLFloat } from 'graphql';
import { Arg, Query, Resolver } from 'type-graphql';
import { Refusal } from '../api/refusal.ts';
import { erlangB, serversForLoss, serversWithShrinkage } from '../appraisal/index.ts';
import { VehiclesForCalls } from './random-calls.view.ts';

const mostLoad = 1000;

@Resolver()
export class RandomCallsResolver {
  @Query(() => VehiclesForCalls, {
    description: 'For demand that nobody books: calls come at random, and one that finds all vehicles out is hired for, or goes elsewhere (Erlang B).',
  })
  vehiclesForCalls(
    @Arg('callsPerHour', () => GraphQLFloat, { description: 'Calls an hour in the hours that are planned for.' }) callsPerHour: number,
    @Arg('hoursEach', () => GraphQLFloat, { description: 'Hours that each keeps a vehicle, turnaround included.' }) hoursEach: number,
    @Arg('mostTurnedAway', () => GraphQLFloat, { defaultValue: 0.01, description: 'Share of the calls that may find none.' }) mostTurnedAway: number,
    @Arg('away', () => GraphQLFloat, { defaultValue: 0, description: 'Share of the vehicles that is away at any time: off the road, at training.' })
    away: number,
  ): VehiclesForCalls {
    const load = callsPerHour * hoursEach;
    refuseUnless(load >= 0 && load <= mostLoad && callsPerHour >= 0, 'callsPerHour × hoursEach', load, `ask for a load from 0 to ${mostLoad} vehicles`);
    refuseUnless(mostTurnedAway > 0 && mostTurnedAway < 1, 'mostTurnedAway', mostTurnedAway, 'write a share between 0 and 1, such as 0.01');
    refuseUnless(away >= 0 && away < 1, 'away', away, 'write a share from 0 to below 1, such as 0.08');
    const needed = serversForLoss(load, mostTurnedAway);
    return {
      load,
      needed,
      toHold: serversWithShrinkage(needed, away),
      ifThere: Array.from({ length: needed + 3 }, (_, vehicles) => ({ vehicles, turnedAway: erlangB(vehicles, load) })),
      formula: 'B(0) = 1; B(n) = load × B(n − 1) ÷ (n + load × B(n − 1))',
    };
  }
}

function refuseUnless(isSound: boolean, where: string, found: number, fix: string): void {
  if (!isSound) throw new Refusal('BAD_USER_INPUT', 'That is out of range.', { where, found: String(found), fix });
}
