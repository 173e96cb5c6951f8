/** Whether what a plan saves is an efficiency or a cut: the same service for less, or less service, told by what people get before and after. */
import type { EfficiencyClass } from '../../options/option.ts';
import { pounds } from '../../options/pounds.ts';
import type { PlanPart } from '../plan/plan-parts.ts';

export interface EfficiencyOfPart {
  readonly id: string;
  readonly title: string;
  /** null is UNKNOWN: a proposal that does not say. */
  readonly efficiency: EfficiencyClass | null;
  readonly yearlySaving: number | null;
  /** The measure of output that the class goes by, in words. */
  readonly output: string;
  readonly weeklyHoursLost: number | null;
  readonly peopleLosingTime: number | null;
  readonly meanExtraMinutes: number | null;
}

export interface EfficiencyTotal {
  readonly efficiency: EfficiencyClass | null;
  readonly parts: number;
  readonly yearlySaving: number;
}

export interface PlanEfficiency {
  readonly summary: string;
  readonly totals: readonly EfficiencyTotal[];
  /** Cuts first, then what is UNKNOWN. */
  readonly parts: readonly EfficiencyOfPart[];
}

const order: readonly (EfficiencyClass | null)[] = ['NON_EFFICIENCY', null, 'ALLOCATIVE', 'TECHNICAL'];

export function planEfficiency(parts: readonly PlanPart[]): PlanEfficiency {
  const shown = parts.map(efficiencyOf).sort((one, other) => order.indexOf(one.efficiency) - order.indexOf(other.efficiency));
  const totals = order.flatMap((efficiency): EfficiencyTotal[] => {
    const own = shown.filter((part) => part.efficiency === efficiency);
    return own.length === 0 ? [] : [{ efficiency, parts: own.length, yearlySaving: own.reduce((sum, { yearlySaving }) => sum + (yearlySaving ?? 0), 0) }];
  });
  return { summary: summaryOf(totals), totals, parts: shown };
}

function efficiencyOf({ id, title, pick, appraised, proposal }: PlanPart): EfficiencyOfPart {
  if (appraised === null)
    return {
      ...{ id, title, efficiency: proposal?.efficiency ?? null, yearlySaving: pick.start.saving.at(-1) ?? 0 },
      output: proposal?.output ?? 'UNKNOWN: proposals.csv does not say what people get',
      ...{ weeklyHoursLost: null, peopleLosingTime: proposal?.peopleLosingTime ?? null, meanExtraMinutes: null },
    };
  const { option, figures } = appraised;
  const { summary, weeklyHoursLost, peopleLosingTime, meanExtraMinutes } = option.serviceEffect;
  return {
    id,
    title,
    efficiency: option.efficiency,
    yearlySaving: figures.annualNetSaving,
    output: summary,
    weeklyHoursLost,
    peopleLosingTime,
    meanExtraMinutes,
  };
}

function summaryOf(totals: readonly EfficiencyTotal[]): string {
  const of = (...classes: readonly (EfficiencyClass | null)[]) =>
    totals.filter(({ efficiency }) => classes.includes(efficiency)).reduce((sum, { yearlySaving }) => sum + yearlySaving, 0);
  return `${pounds(of('TECHNICAL', 'ALLOCATIVE'))} a year is efficiency, ${pounds(of('NON_EFFICIENCY'))} a cut of service, and of ${pounds(of(null))} nobody has said.`;
}
