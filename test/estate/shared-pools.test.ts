/** What several buildings share is saved by none of them alone, and nothing is saved twice. */
import { describe, expect, test } from 'vitest';
import { closureOptions } from '../../src/estate/closure.ts';
import type { EstateRows } from '../../src/estate/snapshot.ts';
import { appraised } from '../../src/options/appraise.ts';
import { totalsOf } from '../../src/programme/ranking/totals.ts';
import { given } from './assumed.ts';
import { aBuilding, aCostLine, amountsOf, anAvoidability, anEstate, aPoint, aPool, aTerm, closureOf, costsOf } from './sample.ts';

const office = (code: string, known: Parameters<typeof aBuilding>[0] = {}) =>
  aBuilding({ code, use: 'NEIGHBOURHOOD_OFFICE', tenure: 'TENANCY_AT_WILL', ...known });
const three = [office('EAST', { giaM2: 100 }), office('WEST', { giaM2: 100 }), office('SOUTH', { giaM2: 300 })];
const guarding = (codes: readonly string[]) => ({
  costPools: [aPool({ code: 'GUARDING', name: 'Guarding contract', kind: 'CONTRACT', buildings: codes })],
  costLines: [aCostLine({ code: 'GUARDS', pool: 'GUARDING', category: 'SECURITY', amountPa: 30_000 })],
});
const closed = (rows: Partial<EstateRows>) => closureOf(anEstate({ closureTerms: [aTerm({ building: 'EAST', relocationFte: 0 })], ...rows }), 'EAST');

describe('a pool that serves three buildings', () => {
  test('saves nothing when the first one closes: the step falls with the last', () => {
    const closure = closed({ buildings: three, ...guarding(['EAST', 'WEST', 'SOUTH']) });
    expect(amountsOf(closure, 'No longer paid')).toBeUndefined();
    expect(closure.warnings.map(({ code }) => code)).toContain('SHARED_POOL');
  });

  test('saves all of it when the other two are gone already', () => {
    const buildings = [three[0]!, office('WEST', { status: 'DISPOSED' }), office('SOUTH', { status: 'DISPOSED' })];
    expect(amountsOf(closed({ buildings, ...guarding(['EAST', 'WEST', 'SOUTH']) }), 'No longer paid')![1]).toBe(30_000);
  });

  test('released in proportion, gives each its share by area: 100 of 500 m² of 30,000 is 6,000', () => {
    const avoidabilities = [anAvoidability({ costLine: 'GUARDS', release: 'PROPORTIONAL' })];
    const closure = closed({ buildings: three, ...guarding(['EAST', 'WEST', 'SOUTH']), avoidabilities });
    expect(amountsOf(closure, 'No longer paid')![1]).toBeCloseTo(6_000, 6);
    expect(closure.lines.find(({ costLine }) => costLine === 'GUARDS')!.releaseShare).toBeCloseTo(0.2, 9);
  });

  test('released in proportion, gives nothing while one of the areas is UNKNOWN', () => {
    const avoidabilities = [anAvoidability({ costLine: 'GUARDS', release: 'PROPORTIONAL' })];
    const buildings = [three[0]!, three[1]!, office('SOUTH', { giaM2: null })];
    expect(amountsOf(closed({ buildings, ...guarding(['EAST', 'WEST', 'SOUTH']), avoidabilities }), 'No longer paid')).toBeUndefined();
  });

  test('links the closures that could end it together', () => {
    const closure = closed({ buildings: three, ...guarding(['EAST', 'WEST', 'SOUTH']) });
    expect(closure.links).toEqual([
      { kind: 'SHARES_COST', option: 'TEST/close/WEST', because: 'both are served by Guarding contract' },
      { kind: 'SHARES_COST', option: 'TEST/close/SOUTH', because: 'both are served by Guarding contract' },
    ]);
  });
});

describe('T2: a building at £100,000 a year that two variants would close', () => {
  const estate = anEstate({
    buildings: [office('EAST'), office('WEST')],
    servicePoints: [aPoint({ building: 'EAST', visitsPa: 0 })],
    closureTerms: [aTerm({ building: 'EAST', relocationFte: 0, reprovideIn: 'WEST', reprovisionCostPa: 0 })],
    ...costsOf('EAST', { OTHER: 100_000 }),
  });
  const options = closureOptions(estate, given()).filter(({ assets }) => assets[0]!.code === 'EAST');

  test('each saves the 100,000, and they exclude one another', () => {
    const [plain, reprovided] = options.map(({ links }) => links.filter(({ kind }) => kind === 'EXCLUDES').map(({ option }) => option));
    expect(plain).toEqual(['TEST/close-and-reprovide/EAST']);
    expect(reprovided).toContain('TEST/close/EAST');
    for (const option of options) expect(appraised(option, 10).figures.annualNetSaving).toBe(100_000);
  });

  test('a list that sums them says that one cost line is claimed twice and that two options exclude each other', () => {
    const { annualNetSaving, warning } = totalsOf(options.map((option) => appraised(option, 10)));
    expect(annualNetSaving).toBe(200_000);
    expect(warning).toMatch(/1\b.*\b2\b/);
  });

  test('one of them alone is a plan without an overlap', () => {
    expect(totalsOf([appraised(options[0]!, 10)]).warning).toBeNull();
  });
});
