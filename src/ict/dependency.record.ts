/** What rests on what: systems on hosts and databases, hosts in rooms, and systems on each other. */
import { code, oneOf, orElse } from '../exchange/column.ts';
import { table } from '../exchange/table.ts';
import { provenance } from '../register/provenance.ts';

export const dependencyKinds = ['RUNS_ON', 'USES_DB', 'INTERFACES', 'AUTHENTICATES', 'BACKS_UP', 'LOCATED_IN', 'CONNECTED_BY'] as const;

export const itDependencyTable = table({
  name: 'it_dependency',
  file: 'dependencies.csv',
  meaning: 'One thing that needs another: a system, a piece of IT or a site, by its code.',
  key: ['from', 'to', 'kind'],
  columns: {
    from: code('The system, IT or circuit that needs the other'),
    to: code('The system, IT, circuit or site that it needs'),
    kind: oneOf(dependencyKinds, 'How'),
    strength: orElse(oneOf(['HARD', 'SOFT'], 'HARD: it does not work without; SOFT: it works worse; blank means HARD'), 'HARD' as const),
    ...provenance,
  },
});
