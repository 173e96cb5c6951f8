/** In which order to move systems. */
import { GraphQLFloat } from 'graphql';
import { Arg, Ctx, Extensions, ID, Int, Query, Resolver } from 'type-graphql';
import { CalendarDate } from '../../api/scalars.ts';
import type { GateKind, MigrationProblem } from '../../options/migration.ts';
import { givenOf } from '../../register/given.ts';
import type { AskedContext } from '../asked-context.ts';
import { GateKindEnum, ObjectiveEnum, Waves } from './waves.view.ts';
import { wavesPlan } from './waves-plan.ts';
import { mostWaves, type WavesAsked, wavesQuestion } from './waves-question.ts';
import { wavesShown } from './waves-shown.ts';

/** Below the time in which every question has to be answered. */
const secondsAllowed = 6;
const [usualCount, usualEvery] = [18, 1];

@Resolver()
export class WavesResolver {
  @Extensions({ complexity: 2_000 })
  @Query(() => Waves, {
    description:
      'The order of waves that shuts a room first, is paid twice the least, or costs the least, exact. Systems that share a database or cannot work without each other move together; nothing moves before its gates are met, in its batch months, or beyond what the team can do.',
  })
  async waves(
    @Arg('objective', () => ObjectiveEnum, {
      nullable: true,
      description: 'EARLIEST_ROOM where something is to be shut, LEAST_DOUBLE_RUNNING otherwise, unless said.',
    })
    objective: WavesAsked['objective'] | undefined,
    @Arg('shut', () => ID, { nullable: true, description: 'A host, a room or a site, by id or code.' }) shut: string | undefined,
    @Arg('systems', () => [ID], {
      nullable: true,
      description: 'What is to move, by id or code; what stands in what is to be shut, or else everything that is planned to leave, unless said.',
    })
    systems: string[] | undefined,
    @Arg('switchOff', () => [ID], { nullable: true, description: 'Systems or machines that are switched off at once, or on the day planned.' })
    switchOff: string[] | undefined,
    @Arg('firstOn', () => CalendarDate, {
      nullable: true,
      description: 'The day of the first wave; the end of the third month from the appraisal date unless said.',
    })
    firstOn: string | undefined,
    @Arg('everyMonths', () => Int, { defaultValue: usualEvery, description: 'Months between waves, 1 to 12.' }) everyMonths: number,
    @Arg('count', () => Int, { defaultValue: usualCount, description: `How many waves there may be, 1 to ${mostWaves}.` }) count: number,
    @Arg('daysPerWave', () => GraphQLFloat, {
      nullable: true,
      description: 'Days of work of the team for each wave; migration-team-days-pm for each month unless said.',
    })
    daysPerWave: number | undefined,
    @Arg('assumeMet', () => [GateKindEnum], { nullable: true, description: 'Gates that count as met where they are UNKNOWN; none unless said.' })
    assumeMet: GateKind[] | undefined,
    @Arg('scenario', () => ID, { nullable: true, description: 'A scenario by name; the assumptions as recorded unless said.' }) scenario: string | undefined,
    @Ctx() context: AskedContext,
  ): Promise<object> {
    const given = await givenOf(context, { scenario });
    const readings = await Promise.all(context.families.map((family) => family.read(context)));
    const problem = readings.map((reading) => reading.migration?.(given, { shut, systems, switchOff })).find((one) => one !== undefined);
    const asked: WavesAsked = {
      objective: objective ?? (shut == null ? 'LEAST_DOUBLE_RUNNING' : 'EARLIEST_ROOM'),
      firstOn: firstOn ?? null,
      everyMonths,
      count,
      daysPerWave: daysPerWave ?? null,
      assumeMet: assumeMet ?? [],
    };
    return wavesShown(await wavesPlan(wavesQuestion(problem ?? nothing, asked, given), secondsAllowed), given);
  }
}

/** Where no family has systems. */
const nothing: MigrationProblem = {
  groups: [],
  shut: null,
  needs: [],
  priced: () => {
    throw new RangeError('there is nothing to price');
  },
};
