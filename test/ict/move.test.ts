/** Moving a system to a provider and bridging its host, by hand: prices stand still, a decision takes six months, the day is 30 September 2026. */
import { describe, expect, test } from 'vitest';
import { extendOptions } from '../../src/ict/extend.ts';
import { refreshOrMove } from '../../src/ict/refresh-or-move.ts';
import type { CloudQuote, IctRows, ItModel, ItSystem } from '../../src/ict/snapshot.ts';
import { systemOptions } from '../../src/ict/system-options.ts';
import { appraised } from '../../src/options/appraise.ts';
import type { Option } from '../../src/options/option.ts';
import { aCostLine, aDependency, aModel, anAsset, anIct, aPool, aQuote, aSystem, given } from './sample.ts';

const assumed = given({ 'system-change-months': 6, 'it-optimism-mitigation': 0.75 });
const rows = (system: Partial<ItSystem> = {}, quote: Partial<CloudQuote> = {}, model: Partial<ItModel> = {}): Partial<IctRows> => ({
  itModels: [
    aModel({
      code: 'HV',
      class: 'HYPERVISOR_HOST',
      replacementPrice: 12_000,
      endOfSupport: '2027-03-31',
      endOfExtendedSupport: '2030-03-31',
      extendedSupportPa: 1_200,
      ...model,
    }),
  ],
  itAssets: [anAsset({ code: 'H', model: 'HV', purchasedOn: '2022-03-31' })],
  systems: [aSystem({ movesOn: '2027-03-31', parallelUntil: '2027-09-30', disposition: 'REPLATFORM', ...system })],
  dependencies: [aDependency({ from: 'SYSTEM', to: 'H' })],
  costPools: [aPool({ code: 'P-H', itAssets: ['H'] }), aPool({ code: 'P-S', kind: 'SYSTEM', systems: ['SYSTEM'] })],
  costLines: [aCostLine({ code: 'L-H', pool: 'P-H', amountPa: 20_000 }), aCostLine({ code: 'L-S', pool: 'P-S', category: 'IT_LICENCES', amountPa: 7_000 })],
  cloudQuotes: [aQuote({ code: 'Q', system: 'SYSTEM', runPm: 1_000, migrationCost: 10_000, parallelMonths: 6, ...quote })],
});
const moveOf = (...one: Parameters<typeof rows>): Option => systemOptions(anIct(rows(...one)), assumed)[0]!;
const yearTwo = ({ lines }: Option, label: string) => lines.filter((one) => one.label.startsWith(label)).reduce((sum, { amounts }) => sum + amounts[2]!, 0);

describe('a system that would cost £12,000 a year at a provider', () => {
  test('rehosted sets its host free, £20,000 a year, and keeps its licence', () => expect(yearTwo(moveOf(), 'No longer paid')).toBe(20_000));
  test('leaves its own hosting and backup behind with the place, and takes its support along', () => {
    const own = (category: 'IT_HOSTING' | 'IT_BACKUP' | 'IT_SUPPORT') => {
      const costLines = [...rows().costLines!, aCostLine({ code: 'L-OWN', pool: 'P-S', category, amountPa: 1_500 })];
      return yearTwo(systemOptions(anIct({ ...rows(), costLines }), assumed)[0]!, 'No longer paid');
    };
    expect([own('IT_HOSTING'), own('IT_BACKUP'), own('IT_SUPPORT')]).toEqual([21_500, 21_500, 20_000]);
  });
  test('rebuilt on a platform sets its licence free too', () => expect(yearTwo(moveOf({}, { disposition: 'REPLATFORM' }), 'No longer paid')).toBe(27_000));
  test('is paid for from April 2027; the old host until September', () => {
    const option = moveOf();
    expect(option.lines.find(({ label }) => label.startsWith('Paid to'))!.amounts.slice(0, 3)).toEqual([-0, -12_000, -12_000]);
    expect(option.lines.find(({ label }) => label.startsWith('No longer paid'))!.amounts.slice(0, 3)).toEqual([0, 10_000, 20_000]);
  });
  test('whose quote says nothing of side by side runs so until the planned day, in whole months or to the very day', () => {
    const lastUse = (parallelUntil: string, startsIn = 0) =>
      systemOptions(anIct(rows({ parallelUntil }, { parallelMonths: null })), assumed.startingIn(startsIn))[0]!.switchesOff!.lastUse;
    expect(lastUse('2027-08-31')).toBe('2027-08-31');
    expect(lastUse('2027-05-20')).toBe('2027-05-20');
    expect(lastUse('2027-08-31', 1)).toBe('2028-08-31');
  });
  test('that is put off by a year is paid for, and sets free, a year later', () => {
    const option = systemOptions(anIct(rows()), assumed.startingIn(1))[0]!;
    expect(option.lines.find(({ label }) => label.startsWith('Paid to'))!.amounts.slice(0, 4)).toEqual([-0, -0, -12_000, -12_000]);
    expect(option.lines.find(({ label }) => label.startsWith('No longer paid'))!.amounts.slice(0, 4)).toEqual([0, 0, 10_000, 20_000]);
  });
  test('switches its host off, which to keep the host longer rests on: a plan holds one of the two', () => {
    expect(moveOf().places).toEqual([{ service: 'STANDING', at: 'it H', is: 'CLOSED', from: 1 }]);
    expect(extendOptions(anIct(rows()), assumed)[0]!.reliesOn).toEqual(['it H']);
  });
  test('of which nobody knows the price has no yearly saving', () => expect(appraised(moveOf({}, { runPm: null }), 10).figures.annualNetSaving).toBeNull());
  test('of which nobody knows what moving costs stands after those that are known', () => {
    expect(moveOf({}, { migrationCost: null }).missing).toContainEqual(expect.objectContaining({ what: 'what moving to Q costs', hides: 'ONE_OFF_COST' }));
  });
  test('leaves a host that another system needs in place: nothing is saved, and that is said', () => {
    const shared = {
      ...rows(),
      systems: [...rows().systems!, aSystem({ code: 'OTHER' })],
      dependencies: [...rows().dependencies!, aDependency({ from: 'OTHER', to: 'H' })],
    };
    const option = systemOptions(anIct(shared), assumed)[0]!;
    expect(yearTwo(option, 'No longer paid')).toBe(0);
    expect(option.warnings.map(({ code }) => code)).toContain('STEP_NOT_RELEASED');
  });
  test('in two ways is two options, of which one can be taken', () => {
    const two = { ...rows(), cloudQuotes: [...rows().cloudQuotes!, aQuote({ code: 'R', system: 'SYSTEM', disposition: 'REFACTOR' })] };
    expect(systemOptions(anIct(two), assumed).map(({ kind, links }) => [kind, links.map(({ kind: link, option }) => `${link} ${option}`)])).toEqual([
      ['REHOST_SYSTEM', ['EXCLUDES TEST/refactor-system/R']],
      ['REFACTOR_SYSTEM', ['EXCLUDES TEST/rehost-system/Q']],
    ]);
  });
  test('is not moved once it was switched off', () => expect(systemOptions(anIct(rows({ switchedOffOn: '2026-01-01' })), assumed)).toEqual([]));
});

describe('its host, due in March 2027 and empty in September', () => {
  const advice = (...one: Parameters<typeof rows>) => refreshOrMove(anIct(rows(...one)), assumed)[0];
  test('is bridged: half a year of £1,200 costs less than £12,000', () => {
    expect(advice()).toMatchObject({ due: '2027-03-31', emptyOn: '2027-09-30', refreshCost: 12_000, bridgePerMonth: 100, advice: 'DO_NOT_REFRESH' });
    expect(advice()!.bridgeCost).toBeCloseTo(600, 9);
  });
  test('is bought anew where support is as dear, or is not to be had so long', () => {
    expect(advice({}, {}, { extendedSupportPa: 30_000 })!.advice).toBe('REFRESH');
    expect(advice({}, {}, { endOfExtendedSupport: null })).toMatchObject({ advice: 'REFRESH', because: 'no security updates can be had after 2027-03-31' });
  });
  test('for a second year pays the risen price, £1,200 and then £2,400; a month more would be one of the third', () => {
    const long = advice({ movesOn: '2028-03-31' }, { parallelMonths: 12 }, { extendedSupportRise: 2 })!;
    expect([long.emptyOn, long.bridgePerMonth]).toEqual(['2029-03-31', 400]);
    expect(long.bridgeCost).toBeCloseTo(3_600, 9);
  });
  test('is not bridged where support has ended, nor where nobody knows how long it lasts', () => {
    const none = { endOfSupport: null, endOfSecurity: null, endOfExtendedSupport: null };
    expect(advice({}, {}, { ...none, lifecycleState: 'ENDED' })).toMatchObject({ due: '2026-09-30', advice: 'REFRESH' });
    expect(advice({}, {}, { ...none, lifecycleState: null })).toMatchObject({ advice: 'UNKNOWN', bridgeCost: null });
  });
  test('is UNKNOWN while the price of support is', () => expect(advice({}, {}, { extendedSupportPa: null })!.advice).toBe('UNKNOWN'));
  test('is not asked about while a system on it has no day to move', () => expect(advice({ movesOn: null, parallelUntil: null })).toBeUndefined());
  test('is not asked about for ever where machines run on each other', () => {
    const machines = [anAsset({ code: 'H', model: 'HV', purchasedOn: '2022-03-31' }), anAsset({ code: 'I', model: 'HV', purchasedOn: '2022-03-31' })];
    const circle = [aDependency({ from: 'H', to: 'I' }), aDependency({ from: 'I', to: 'H' }), aDependency({ from: 'SYSTEM', to: 'H' })];
    expect(refreshOrMove(anIct({ ...rows(), itAssets: machines, dependencies: circle }), assumed).map(({ emptyOn }) => emptyOn)).toEqual([
      '2027-09-30',
      '2027-09-30',
    ]);
  });
});
