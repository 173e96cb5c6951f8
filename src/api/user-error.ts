/** What is wrong with what somebody asks to be done, as part of the answer: a client shows it beside the field. */
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from './record-view.ts';
import { Refusal } from './refusal.ts';

const userErrorCodes = ['BAD_USER_INPUT', 'NOT_FOUND', 'STALE_VERSION', 'IDEMPOTENCY_KEY_REUSED', 'TOO_MANY'] as const;
export type UserErrorCode = (typeof userErrorCodes)[number];

const UserErrorCodeEnum = enumOf(
  userErrorCodes,
  'UserErrorCode',
  'STALE_VERSION: somebody changed it since; the payload holds it as it is. IDEMPOTENCY_KEY_REUSED: the key came before with something else. TOO_MANY: wait for what is under way.',
);

@ObjectType({ simpleResolvers: true, description: 'Why nothing was done.' })
export class UserError {
  @Field(() => UserErrorCodeEnum)
  code!: UserErrorCode;

  @Field(() => [String], { description: 'The way to what is wrong, from the arguments on.' })
  field!: readonly string[];

  @Field(() => String)
  message!: string;
}

export const userError = (code: UserErrorCode, field: readonly string[], message: string): UserError => ({ code, field, message });

export const keyReused = (): UserError =>
  userError('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'], 'This key came before with something else. Use a new one.');

/** What every payload has; where nothing was done, all that it has. */
export interface Answered {
  readonly userErrors: readonly UserError[];
}

export const refusedWith = (...userErrors: readonly UserError[]): Answered => ({ userErrors });

/** What the work gives; where it refuses what is asked, that as a user error. `under` is where in the input the names that it refuses by stand. */
export async function payloadOf(under: readonly string[], work: () => Promise<Answered>): Promise<Answered> {
  try {
    return await work();
  } catch (failure) {
    if (!(failure instanceof Refusal) || (failure.code !== 'BAD_USER_INPUT' && failure.code !== 'NOT_FOUND')) throw failure;
    const { code, message, where, found, fix } = failure;
    const words = [message, found === undefined ? '' : ` Found: ${found}.`, fix === undefined ? '' : ` Cure: ${fix}.`];
    return refusedWith(userError(code, [...under, ...(where?.split('.') ?? [])], words.join('')));
  }
}
