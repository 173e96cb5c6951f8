/** Rows of the finance lead's files for tests, with what a test does not say left blank. */
import type { DeliveredSaving } from '../../src/programme/delivered-savings.ts';
import type { SavingTarget } from '../../src/programme/saving-targets.ts';

const unsourced = { source: null, asAt: null, confidence: null } as const;

export const aTarget = (known: Partial<SavingTarget> = {}): SavingTarget => ({
  code: 'T',
  version: 1,
  title: 'Target',
  recordedOn: '2026-01-01',
  status: 'INDICATIVE',
  low: null,
  central: null,
  high: null,
  lowShare: null,
  highShare: null,
  base: null,
  neededFrom: null,
  resolvesOn: null,
  mayRise: false,
  priceBase: null,
  basis: null,
  ...unsourced,
  ...known,
});

export const aDelivered = (known: Partial<DeliveredSaving> & Pick<DeliveredSaving, 'code' | 'fact' | 'amount'>): DeliveredSaving => ({
  partOf: null,
  title: known.fact,
  fromYear: '2010/11',
  toYear: null,
  atLeast: false,
  measure: null,
  adopted: false,
  nature: null,
  cashable: null,
  budgetCode: null,
  owner: null,
  signedOffBy: null,
  signedOffOn: null,
  costLine: null,
  releasedShare: null,
  outOfBaseFrom: null,
  recordedOn: '2015-11-11',
  ...unsourced,
  ...known,
});
