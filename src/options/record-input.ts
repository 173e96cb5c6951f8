/** Figures of records as inputs that say which file, row and source they come from. */
import type { Input } from './input.ts';

export interface Provenance {
  readonly source: string | null;
  readonly asAt: string | null;
  readonly confidence: 'HIGH' | 'MEDIUM' | 'LOW' | null;
}

/** A figure of a record; `place` names its file and row for the reader. */
export const recordInput = (name: string, value: number | null, unit: string, place: string, { source, asAt, confidence }: Provenance): Input => ({
  name,
  value,
  unit,
  source: source === null || source === '' ? place : `${source} (${place})`,
  asAt,
  confidence,
  assumed: source?.trim().toLowerCase() === 'assumed',
});

/** Where nothing is said of the source. */
export const unstated: Provenance = { source: null, asAt: null, confidence: null };
