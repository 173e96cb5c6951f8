/** When storage runs out, and what room would cost. */
import { GraphQLFloat } from 'graphql';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../access/context.ts';
import { codeIn } from '../api/global-id.ts';
import { Refusal } from '../api/refusal.ts';
import { givenOf } from '../register/given.ts';
import { ictOf } from './ict.store.ts';
import { StorageForecast } from './storage.view.ts';
import { storageForecast } from './storage-forecast.ts';

@Resolver()
export class StorageResolver {
  @Query(() => [StorageForecast], { description: 'When each storage pool runs out, and what room would cost over some years.' })
  async storageForecast(
    @Arg('pools', () => [ID], { nullable: true, description: 'Ids or codes; all unless said.' }) pools: string[] | undefined,
    @Arg('alertShare', () => GraphQLFloat, {
      nullable: true,
      description: 'The share that counts as nearly full, above 0 and to 1; the assumption unless said.',
    })
    alertShare: number | undefined,
    @Arg('years', () => Int, { nullable: true, description: 'Years that room is priced for, 1 to 20; 5 unless said.' }) years: number | undefined,
    @Ctx() context: Context,
  ): Promise<readonly object[]> {
    const [ict, given] = [await ictOf(context), await givenOf(context)];
    const codes = pools?.map((one) => codeIn(one, context.records.organisation));
    const alert = alertShare ?? given.of('storage-alert-share').value;
    refuseUnfit(codes, ict.storagePools, alert, years ?? 5);
    return ict.storagePools.filter(({ code }) => codes?.includes(code) ?? true).map((pool) => storageForecast(pool, ict, given, alert, years ?? 5));
  }
}

function refuseUnfit(codes: readonly string[] | undefined, known: readonly { readonly code: string }[], alert: number, years: number): void {
  const strange = (codes ?? []).filter((code) => !known.some((one) => one.code === code));
  if (strange.length > 0)
    throw new Refusal('NOT_FOUND', 'There is no such storage pool.', {
      where: 'pools',
      found: strange.join(', ').slice(0, 200),
      fix: 'use ids that storagePools gave',
    });
  if (!(alert > 0 && alert <= 1))
    throw new Refusal('BAD_USER_INPUT', 'That is no share.', { where: 'alertShare', found: String(alert), fix: 'give a share above 0 and up to 1' });
  if (years < 1 || years > 20)
    throw new Refusal('BAD_USER_INPUT', 'That is no number of years.', { where: 'years', found: String(years), fix: 'ask for 1 to 20' });
}
