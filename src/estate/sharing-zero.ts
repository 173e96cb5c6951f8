/** Why costs are nothing: "it_cost: on our network already; fit_out_cost: used as it is", by column. */
export function zeroReasons(text: string | null): ReadonlyMap<string, string> {
  const parts = (text ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return new Map(
    parts.map((part): [string, string] => {
      const at = part.indexOf(':');
      return at === -1 ? [part, ''] : [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    }),
  );
}
