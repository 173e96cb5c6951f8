/** A circuit that nothing needs any more before its term is over: it is paid to the end of the term, or left early for a charge, whichever is less. */
import { addMonths, daysBetween } from '../appraisal/index.ts';
import type { Given } from '../assumptions/given.ts';
import type { Circuit } from './snapshot.ts';

export interface CircuitLeft {
  /** The last day that it is paid for. */
  readonly lastDay: string;
  /** Pounds, once, on that day. */
  readonly charge: number;
}

/** A term or a charge that nobody knows is taken at its cautious end. */
export function circuitLeft(circuit: Circuit, stops: string, yearly: number, given: Given): CircuitLeft {
  const cautious = (key: string) => given.of(key).high ?? given.of(key).value;
  const term = circuit.termEndsOn ?? addMonths(stops, Math.ceil(cautious('circuit-months-left')));
  if (term <= stops) return { lastDay: stops, charge: 0 };
  const remaining = (yearly * daysBetween(stops, term)) / 365.25;
  const charge = circuit.terminationCharge ?? (circuit.terminationShare ?? cautious('circuit-termination-share')) * remaining;
  return charge < remaining ? { lastDay: stops, charge } : { lastDay: term, charge: 0 };
}

/** Of several that one line pays for: paid until the last of them lets go, and every charge. */
export function circuitsLeft(circuits: readonly Circuit[], stops: string, yearly: number, given: Given): CircuitLeft {
  const left = circuits.map((circuit) => circuitLeft(circuit, stops, yearly / circuits.length, given));
  return {
    lastDay: left.reduce((latest, { lastDay }) => (lastDay > latest ? lastDay : latest), stops),
    charge: left.reduce((sum, { charge }) => sum + charge, 0),
  };
}
