/** A question about capability as it is asked, and with the records that it names. */
import { codeIn } from '../api/global-id.ts';
import { Refusal } from '../api/refusal.ts';
import type { Shift } from './capability-crew.ts';
import type { Scope } from './capability-group.ts';
import type { CapabilityAsked } from './capability-report.ts';
import type { CapabilityRule, FleetSnapshot } from './snapshot.ts';

/** Rules and areas by id or code. */
export interface CapabilityWanted {
  readonly rules?: readonly string[] | null | undefined;
  readonly areas?: readonly string[] | null | undefined;
  readonly shift?: Shift | null | undefined;
  readonly scope?: Scope | null | undefined;
  readonly pooled?: boolean | null | undefined;
  readonly confidence?: number | null | undefined;
}

/** The question with records in place of names. Refuses a confidence that nothing reaches, and what names nothing. */
export function capabilityAsked({ rules, areas, shift, scope, pooled, confidence }: CapabilityWanted, fleet: FleetSnapshot): CapabilityAsked {
  if (confidence != null && !(confidence > 0 && confidence < 1)) {
    const fix = 'write a share above 0 and below 1, such as 0.95';
    throw new Refusal('BAD_USER_INPUT', 'No number of vehicles makes anything certain.', { where: 'confidence', found: String(confidence), fix });
  }
  return {
    rules: rulesNamed(rules, fleet),
    areas: areas == null ? undefined : named('areas', areas, fleet.area, fleet.organisation.code),
    shift: shift ?? undefined,
    scope: scope ?? undefined,
    confidence: confidence ?? undefined,
    isPooled: pooled !== false,
  };
}

/** The rules that ids or codes name; all of them where none is named. */
function rulesNamed(rules: readonly string[] | null | undefined, { capabilityRules, organisation }: FleetSnapshot): readonly CapabilityRule[] {
  const known = new Map(capabilityRules.map((rule) => [rule.code, rule]));
  return rules == null ? capabilityRules : named('rules', rules, known, organisation.code).map((code) => known.get(code)!);
}

/** The codes that ids or codes name, each once. Refuses what names nothing. */
function named(where: string, asked: readonly string[], known: ReadonlyMap<string, unknown>, organisation: string): readonly string[] {
  const codes = [...new Set(asked.map((one) => codeIn(one, organisation)))];
  const unknown = codes.filter((code) => !known.has(code));
  if (unknown.length === 0) return codes;
  const found = unknown.slice(0, 5).join(', ').slice(0, 200);
  throw new Refusal('NOT_FOUND', 'There is nothing of that id or code.', { where, found, fix: 'use ids or codes that a list gave' });
}
