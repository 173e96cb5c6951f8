/** What was measured, and how it is shown. */

export interface Measurement {
  readonly name: string;
  readonly ours: number;
  readonly handWritten?: number;
  /** Requests a second; milliseconds unless said. */
  readonly isRate?: boolean;
  readonly aim?: string;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** How many times as fast as the hand-written server ours is: 0.5 is half as fast, 2 twice as fast. */
export function ratioOf({ ours, handWritten, isRate }: Measurement): number | undefined {
  if (handWritten === undefined) return undefined;
  return isRate ? ours / handWritten : handWritten / ours;
}

const shown = (value: number | undefined): string => {
  if (value === undefined || Number.isNaN(value)) return '–';
  return value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });
};

/** A table for a terminal. */
export function report(measurements: readonly Measurement[]): string {
  const heading = ['', 'ours', 'hand-written', 'ratio', 'aim'];
  const rows = measurements.map((one) => [
    `${one.name}, ${one.isRate ? 'requests/s' : 'ms'}`,
    shown(one.ours),
    shown(one.handWritten),
    shown(ratioOf(one)),
    one.aim ?? '',
  ]);
  const widths = heading.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, column) => (column === 0 || column === 4 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ');
  return [line(heading), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].map((one) => one.trimEnd()).join('\n');
}
