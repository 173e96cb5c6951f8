/** Figures of estate records as inputs that say which file, row and source they come from. */
import type { Input } from '../options/input.ts';
import type { ClosureTerm } from './snapshot.ts';

interface Provenance {
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

type NumberField = { [Field in keyof ClosureTerm]: ClosureTerm[Field] extends number | null ? Field : never }[keyof ClosureTerm];

const unstated: Provenance = { source: null, asAt: null, confidence: null };

/** What closure_terms.csv says of a figure; UNKNOWN where it has no row or leaves the cell blank. */
export const termInput = (term: ClosureTerm | undefined, field: NumberField, name: string, unit: string): Input =>
  recordInput(
    name,
    term?.[field] ?? null,
    unit,
    term === undefined ? 'closure_terms.csv has no row' : `closure_terms.csv: ${term.building} ${term.variant}`,
    term ?? unstated,
  );
