/** What closure_terms.csv says of a figure, as an input. */
import type { Input } from '../options/input.ts';
import { recordInput, unstated } from '../options/record-input.ts';
import type { ClosureTerm } from './snapshot.ts';

type NumberField = { [Field in keyof ClosureTerm]: ClosureTerm[Field] extends number | null ? Field : never }[keyof ClosureTerm];

/** UNKNOWN where the file has no row or leaves the cell blank. */
export const termInput = (term: ClosureTerm | undefined, field: NumberField, name: string, unit: string): Input =>
  recordInput(
    name,
    term?.[field] ?? null,
    unit,
    term === undefined ? 'closure_terms.csv has no row' : `closure_terms.csv: ${term.building} ${term.variant}`,
    term ?? unstated,
  );
