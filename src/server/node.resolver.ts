/** Anything by its id: a record or an option of the asker's organisation. An id of another organisation is as unknown as one that never was. */
import { Arg, type ClassType, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RecordSource } from '../access/record-source.ts';
import { idParts, nothingOf } from '../api/global-id.ts';
import { Node } from '../api/page.ts';
import { Refusal } from '../api/refusal.ts';
import type { AskedContext } from '../programme/asked-context.ts';
import { optionOf } from '../programme/ranking/ranking.resolver.ts';
import { recordOf } from './record-resolvers.ts';

const mostNodes = 100;

/** How nodes that are no records of files are found, by their type: null where the asker has none of that key. */
export type MadeNodes = ReadonlyMap<string, (context: AskedContext, key: string) => Promise<object | null>>;

export function nodeResolver(sources: readonly RecordSource[], made: MadeNodes): ClassType {
  const nodeOf = async (context: AskedContext, id: string): Promise<object | null> => {
    const { type, organisation, key } = idParts(id);
    if (organisation !== context.records.organisation) return null;
    const find = made.get(type);
    if (find !== undefined) return await find(context, key);
    const source = sources.find((one) => one.type === type);
    return source === undefined ? await optionOf(context, id) : await recordOf(context, source, key);
  };

  @Resolver()
  class NodeResolver {
    @Query(() => Node, { nullable: true, description: 'A record or an option by its id; NOT_FOUND where the asker has none of that id.' })
    async node(@Arg('id', () => ID) id: string, @Ctx() context: AskedContext): Promise<object | null> {
      return (await nodeOf(context, id)) ?? nothingOf(id);
    }

    @Query(() => [Node], { nullable: 'items', description: 'The same for up to 100 ids, in their order; null for those the asker has not.' })
    async nodes(@Arg('ids', () => [ID]) ids: string[], @Ctx() context: AskedContext): Promise<(object | null)[]> {
      if (ids.length > mostNodes)
        throw new Refusal('BAD_USER_INPUT', `At most ${mostNodes} ids can be asked for at once.`, {
          where: 'ids',
          found: String(ids.length),
          fix: 'ask in parts',
        });
      return await Promise.all(ids.map((id) => nodeOf(context, id)));
    }
  }
  return NodeResolver;
}
