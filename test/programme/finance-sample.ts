/** Rows of the finance lead's files for tests, with what a test does not say left blank. */
import type { BudgetLine } from '../../src/programme/finance/budget-baseline.ts';
import type { DeliveredSaving } from '../../src/programme/finance/delivered-savings.ts';
import type { PlanFlow } from '../../src/programme/finance/outlook-flows.ts';
import type { SavingTarget } from '../../src/programme/finance/saving-targets.ts';

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

/** A line of a medium-term plan, pounds. */
export const aBudgetLine = (financialYear: string, kind: BudgetLine['kind'], amount: number | null, known: Partial<BudgetLine> = {}): BudgetLine => ({
  outlook: 'central',
  financialYear,
  fromYear: null,
  line: kind,
  title: kind,
  kind,
  amount,
  ...unsourced,
  ...known,
});

/** A year of a plan that saves, and whatever else a test says; pounds in the prices of year 0. */
export const aFlow = (saving: number, known: Partial<PlanFlow> = {}): PlanFlow => ({
  saving,
  gross: saving,
  added: 0,
  fullYear: saving,
  oneOff: 0,
  receiptsForOneOffs: 0,
  drawn: 0,
  capital: 0,
  capitalBudget: null,
  receipts: 0,
  receiptsExpected: 0,
  borrowed: 0,
  interest: 0,
  provision: 0,
  notCounted: { avoidedGrowth: 0, capitalAvoided: 0, staffTime: 0 },
  worth: saving,
  ...known,
});
