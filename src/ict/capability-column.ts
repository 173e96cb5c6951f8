/** What systems can do, as codes of the organisation's own list, so that two systems can be laid side by side. */
import { type Column, references } from '../exchange/column.ts';

/** Codes separated by semicolons, each once; they name no record. */
export const capabilities = (meaning: string): Column<readonly string[]> => {
  const { refersTo: _named, ...column } = references('capability', meaning);
  return column;
};
