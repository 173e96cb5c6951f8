/** Ids name one thing of one organisation, are the same in every database, and lead to the same thing whichever way one goes. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../src/api/global-id.ts';
import { demonstrationForce } from '../../src/persistence/sow.ts';
import { csv, smallForce } from '../exchange/sample.ts';
import { type Answer, allOf, type Force, forceOf } from './sample.ts';

const points = csv`
  | code   | name    | kind          | building | visits_pa |
  | SP-1   | Counter | FRONT_ENQUIRY | ANNEX    | 100       |
  | SP-2   | Desk    | APPOINTMENT   | MILL     | 100       |`;
const third = 'HIGH,S-MILL,High Street station,POLICE_STATION,FREEHOLD,300,240,30,,2020-01-01\n';
const small = smallForce(demonstrationForce);
const files = {
  ...small,
  'buildings.csv': `${small['buildings.csv']}${third}`,
  'service_points.csv': points,
  'closure_terms.csv': 'building,receiving_building\nANNEX,MILL\n',
};

let force: Force;
let twin: Force;
beforeAll(async () => {
  [force, twin] = [await forceOf(files), await forceOf(files)];
});
afterAll(() => Promise.all([force.stop(), twin.stop()]));

const lists = ['buildings', 'sites', 'areas', 'areaMaps', 'partners', 'leases', 'leaseBreaks', 'teams', 'teamBases', 'costPools', 'costLines', 'servicePoints'];

test('of every kind of record are the same in two databases that were filled apart', async () => {
  for (const list of lists) {
    const ids = await allOf(force, list, 'id');
    expect(ids.length, list).toBeGreaterThan(0);
    expect(await allOf(twin, list, 'id'), list).toEqual(ids);
  }
  const options = await allOf(force, 'rankedOptions', 'id title figures { npvPublic }', '{ includeImpossible: true }');
  expect(options.length).toBeGreaterThan(2);
  expect(await allOf(twin, 'rankedOptions', 'id title figures { npvPublic }', '{ includeImpossible: true }')).toEqual(options);
});

test('no two things share one', async () => {
  const ids: string[] = [];
  for (const list of [...lists, 'rankedOptions']) ids.push(...(await allOf(force, list, 'id')).map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

describe('node', () => {
  const typed = 'query($id: ID!) { node(id: $id) { __typename id ... on Building { code } ... on ClosureOption { title } ... on LeaseBreak { breaksOn } } }';

  test('gives a record, one of several keys, and an option', async () => {
    const [building] = await allOf(force, 'buildings', 'id code');
    expect((await force.answer<Answer>(typed, building)).node).toEqual({ __typename: 'Building', ...building });
    const [leaseBreak] = await allOf(force, 'leaseBreaks', 'id breaksOn');
    expect((await force.answer<Answer>(typed, leaseBreak)).node).toEqual({ __typename: 'LeaseBreak', ...leaseBreak });
    const [option] = await allOf(force, 'rankedOptions', 'id title');
    expect((await force.answer<Answer>(typed, option)).node).toEqual({ __typename: 'ClosureOption', ...option });
  });

  test('nodes gives many in the order they were asked for, and nothing for those that are not there', async () => {
    const [annex, mill] = await allOf(force, 'buildings', 'id');
    const nowhere = globalId('Building', demonstrationForce, 'NOWHERE');
    const { nodes } = await force.answer<Answer>('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [mill.id, nowhere, annex.id, mill.id] });
    expect(nodes).toEqual([mill, null, annex, mill]);
  });

  test('option gives one option, also one that cannot be done', async () => {
    for (const { id } of await allOf(force, 'rankedOptions', 'id', '{ includeImpossible: true }'))
      expect((await force.answer<Answer>('query($id: ID!) { option(id: $id) { id } }', { id })).option).toEqual({ id });
  });
});

describe('a building is the same building whichever way it is reached', () => {
  const shown = '__typename id ... on Building { code name freeDesks fte runningCostPa knownRunningCostPa costPerM2 peakPeople area { code } }';
  const fields = shown.replace('... on Building { ', '').replace(/ \}$/, '');

  async function straight(): Promise<Map<string, Answer>> {
    const nodes = await allOf(force, 'buildings', fields);
    return new Map(nodes.map((node) => [node.code, node]));
  }

  test.each([
    ['as what an option touches', `assets { ${shown} }`, (option: Answer) => option.assets],
    ['as where a team goes', `... on ClosureOption { moves { to { ${shown} } } }`, (option: Answer) => option.moves.map(({ to }: Answer) => to)],
    ['as where the service is provided again', `... on ClosureOption { serviceProvidedIn { ${shown} } }`, (option: Answer) => [option.serviceProvidedIn]],
  ])('%s', async (_name, asked, pick) => {
    const known = await straight();
    const options = await allOf(force, 'rankedOptions', asked, '{ includeImpossible: true }');
    const found = options.flatMap(pick).filter((one) => one != null);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one).toEqual(known.get(one.code));
  });

  test('as the building of a lease', async () => {
    const known = await straight();
    for (const { building } of await allOf(force, 'leases', `building { ${fields} }`)) expect(building).toEqual(known.get(building.code));
  });

  test('as a peer', async () => {
    const known = await straight();
    const peers = (await allOf(force, 'buildings', `paperTests { peers { ${shown} } }`)).flatMap(({ paperTests }) =>
      paperTests.flatMap((one: Answer) => one.peers),
    );
    expect(peers.length).toBeGreaterThan(0);
    for (const peer of peers) expect(peer).toEqual(known.get(peer.code));
  });
});
