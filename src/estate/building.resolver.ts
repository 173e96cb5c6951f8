/** What a building can be asked beyond its own columns. */
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { Refusal } from '../api/refusal.ts';
import { givenOf } from '../register/given.ts';
import { costLineRecords } from '../register/records.ts';
import { PaperTest } from './closure.view.ts';
import { estateOf } from './estate.store.ts';
import { buildingRecords } from './records.ts';
import type { Building, CostLine, EstateSnapshot } from './snapshot.ts';
import { paperTests } from './three-tests.ts';
import { readingsOf } from './utilisation.store.ts';
import { EraEnum, PeakUse, UtilisationReading } from './utilisation.view.ts';

@Resolver(() => buildingRecords.view.type)
export class BuildingResolver {
  @FieldResolver(() => [costLineRecords.view.type], { description: 'Cost lines of every pool that serves the building, history included.' })
  costLines(@Root() { code }: Building, @Ctx() context: Context): readonly CostLine[] | Promise<readonly CostLine[]> {
    const linesIn = (estate: EstateSnapshot) => estate.poolsOf(code).flatMap((pool) => estate.linesOf(pool.code));
    const ready = context.atHand<EstateSnapshot>('estate');
    return ready ? linesIn(ready) : estateOf(context).then(linesIn);
  }

  @FieldResolver(() => [PeakUse], { description: 'Attendance by era, from daily peaks.' })
  async peakUse(@Root() { code }: Building, @Ctx() context: Context): Promise<readonly PeakUse[]> {
    return (await estateOf(context)).peakUseOf(code);
  }

  @FieldResolver(() => [UtilisationReading], { description: 'Attendance readings, oldest first; the latest so many of an era where asked.' })
  async utilisation(
    @Root() { code }: Building,
    @Arg('era', () => EraEnum, { nullable: true }) era: string | undefined,
    @Arg('latest', () => Int, { nullable: true, description: 'At most so many, 1 to 1,000; 100 unless said.' }) latest: number | undefined,
    @Ctx() context: Context,
  ): Promise<readonly UtilisationReading[]> {
    const most = latest ?? 100;
    if (most < 1 || most > 1000)
      throw new Refusal('BAD_USER_INPUT', 'A series holds 1 to 1,000 readings.', { where: 'latest', found: String(most), fix: 'ask for 1 to 1000' });
    const readings = await readingsOf(context, code);
    return readings.filter((one) => era == null || one.era === era).slice(-most);
  }

  @FieldResolver(() => [PaperTest], { description: 'Too big, too old, too expensive to run: the three tests of the papers.' })
  async paperTests(@Root() { code }: Building, @Ctx() context: Context): Promise<readonly object[]> {
    const estate = await estateOf(context);
    return paperTests(estate.building.get(code)!, estate, await givenOf(context));
  }
}
