/** Circuits: what joins a site to the network, until when it is under contract, and what leaving earlier costs. */
import { code, date, oneOf, optional, orElse, reference, text } from '../exchange/column.ts';
import { money, share } from '../exchange/number-column.ts';
import { table } from '../exchange/table.ts';
import { provenance } from '../register/provenance.ts';

export const circuitTable = table({
  name: 'circuit',
  file: 'circuits.csv',
  meaning: 'A line that joins a site to the network.',
  key: ['code'],
  columns: {
    code: code('Circuit number'),
    name: text('Name'),
    site: reference('site', 'The site it serves'),
    kind: orElse(oneOf(['FIBRE', 'COPPER', 'RADIO', 'MOBILE'], 'What it runs over; blank means FIBRE'), 'FIBRE' as const),
    cost_line: optional(
      reference('cost_line', 'The cost line it is paid from; in a pool that serves nothing else it ends when nothing is connected by it any more'),
    ),
    term_ends_on: optional(date('Last day of the term; blank is UNKNOWN')),
    termination_charge: optional(money('Leaving before that day, pounds once')),
    termination_share: optional(share('Leaving before that day, as a share of what would still be paid')),
    cloud_ready_on: optional(date('Day from which it carries what moves from its site to a provider')),
    resilience_pair: optional(reference('circuit', 'The circuit that takes over when this one fails')),
    ...provenance,
  },
});
