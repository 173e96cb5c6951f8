/** A small schema with everything a schema can have, to ask questions of. It has nothing to do with the planner's own. */
import { GraphQLScalarType, type GraphQLSchema } from 'graphql';
import 'reflect-metadata';
import {
  Arg,
  buildSchema,
  Ctx,
  createUnionType,
  Field,
  FieldResolver,
  Float,
  ID,
  InputType,
  Int,
  InterfaceType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import { Refusal } from '../../src/api/refusal.ts';

/** A day, written 2026-04-01. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Day',
  serialize: (value) => String(value),
  parseValue: (value) => {
    if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) throw new Refusal('BAD_USER_INPUT', 'A day is written 2026-04-01.');
    return `day ${value}`;
  },
});

export const Use = { OFFICE: 'office', DEPOT: 'depot' } as const;
registerEnumType(Use, { name: 'Use' });

@InputType()
export class Wanted {
  @Field(() => [Use], { nullable: true }) uses?: string[];
  @Field(() => Int, { nullable: true, defaultValue: 7 }) floors?: number;
  @Field(() => Day, { nullable: true }) since?: string;
  @Field(() => Wanted, { nullable: true }) or?: Wanted;
}

@InterfaceType()
export abstract class Place {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) name?: string | null;
}

@ObjectType({ implements: Place })
export class House extends Place {
  @Field(() => Int) floors!: number;
  @Field(() => Float, { nullable: true }) area?: number | null;
  @Field(() => [Room]) rooms!: Room[];
  @Field(() => Place, { nullable: true }) beside?: Place | null;
}

@ObjectType({ implements: Place })
export class Park extends Place {
  @Field(() => [String], { nullable: true }) trees?: (string | null)[] | null;
  @Field(() => String) keeper!: string;
}

@ObjectType()
export class Room {
  @Field(() => Int) number!: number;
  @Field(() => [[Int]]) grid!: number[][];
}

export const Thing = createUnionType({ name: 'Thing', types: () => [House, Park, Room] as const });

@ObjectType()
class HouseEdge {
  @Field(() => House) node!: House;
}

@ObjectType()
class HousePage {
  @Field(() => [HouseEdge]) edges!: HouseEdge[];
  @Field(() => [House]) nodes!: House[];
}

/** Its values are a promise and a method, and are left to GraphQL to wait for and to call. */
@ObjectType({ simpleResolvers: true })
export class Later {
  @Field(() => String) soon!: string | Promise<string>;
  @Field(() => String, { nullable: true }) asked!: string | (() => string);
}

const room = (number: number): Room => Object.assign(new Room(), { number, grid: [[number], [1, 2]] });
const park = (n: number): Park => Object.assign(new Park(), { id: `p${n}`, name: null, trees: n % 2 ? ['oak', null] : null, keeper: 'Ann' });
const house = (n: number): House =>
  Object.assign(new House(), {
    id: `h${n}`,
    name: `House ${n}`,
    floors: n,
    area: n % 2 ? n / 3 : null,
    rooms: [room(n), room(n + 1)],
    beside: n > 2 ? null : park(n),
  });

@Resolver(() => House)
class HouseResolver {
  @FieldResolver(() => House, { nullable: true })
  async next(@Root() { floors }: House): Promise<House | null> {
    return floors > 3 ? null : house(floors + 1);
  }

  @FieldResolver(() => String, { nullable: true })
  broken(@Root() { floors }: House): string {
    if (floors % 2) throw new TypeError(`secret ${floors} at /srv/app/town.ts`);
    return 'fine';
  }

  @FieldResolver(() => String)
  async brittle(@Root() { floors }: House): Promise<string> {
    if (floors % 3 === 0) throw new Refusal('NOT_FOUND', 'No such wall.', { where: 'brittle', found: 'nothing', fix: 'Build one.' });
    return 'whole';
  }

  @FieldResolver(() => Int)
  wrong(@Root() { floors }: House): number {
    return (floors > 2 ? 'many' : floors) as number;
  }
}

@Resolver()
export class TownResolver {
  @Query(() => String)
  hello(@Ctx() { who }: { who?: string }): string {
    return `hello ${who ?? 'stranger'}`;
  }

  @Query(() => House, { nullable: true })
  house(@Arg('floors', () => Int, { defaultValue: 1 }) floors: number): House {
    return house(floors);
  }

  @Query(() => [Place])
  async places(@Arg('first', () => Int, { nullable: true }) first?: number): Promise<Place[]> {
    return [house(1), park(1), house(2), park(2)].slice(0, first);
  }

  @Query(() => [Thing], { nullable: true })
  things(): unknown[] {
    return [house(3), room(3), Promise.resolve(park(3))];
  }

  @Query(() => [Thing], { nullable: 'itemsAndList' })
  unknowns(): unknown[] {
    return [house(1), { neither: 'house nor park' }, new Error('lost'), null];
  }

  @Query(() => Later, { nullable: true })
  later(): Later {
    return { soon: Promise.resolve('now'), asked: () => 'told' };
  }

  @Query(() => [House])
  houses(): House[] {
    return [1, 2, 3].map(house);
  }

  @Query(() => HousePage)
  page(@Arg('first', () => Int, { defaultValue: 20 }) first: number, @Arg('last', () => Int, { nullable: true }) _last?: number): HousePage {
    const nodes = [1, 2, 3].slice(0, first).map(house);
    return { nodes, edges: nodes.map((node) => ({ node })) };
  }

  @Query(() => String)
  echo(
    @Arg('text', () => String, { nullable: true }) text?: string,
    @Arg('whole', () => Int, { defaultValue: 5 }) whole?: number,
    @Arg('part', () => Float, { nullable: true }) part?: number,
    @Arg('yes', () => Boolean, { nullable: true }) yes?: boolean,
    @Arg('use', () => Use, { nullable: true }) use?: string,
    @Arg('ids', () => [ID], { nullable: true }) ids?: string[],
    @Arg('day', () => Day, { nullable: true }) day?: string,
    @Arg('wanted', () => Wanted, { nullable: true }) wanted?: Wanted,
  ): string {
    return JSON.stringify({ text, whole, part, yes, use, ids, day, wanted });
  }

  @Query(() => String)
  slow(@Arg('ms', () => Int) ms: number): Promise<string> {
    return new Promise((resolve) => setTimeout(() => resolve('at last'), ms));
  }

  @Query(() => String, { nullable: true })
  fault(@Arg('kind', () => String) kind: string): string {
    if (kind === 'database') throw Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' });
    if (kind === 'statement') throw Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' });
    if (kind === 'sql') throw new Error('select secret from users - relation does not exist');
    throw new TypeError('Cannot read properties of undefined at /srv/app/secret.ts:3');
  }

  @Mutation(() => String)
  rename(@Arg('to', () => String) to: string): string {
    return to;
  }
}

/** A fresh copy of the schema. */
export function townSchema(): Promise<GraphQLSchema> {
  return buildSchema({ resolvers: [TownResolver, HouseResolver], orphanedTypes: [House, Park], validate: false });
}
