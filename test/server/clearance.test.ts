/** Who may see what is covert: those who send the operator's token. */
import { describe, expect, test } from 'vitest';
import { clearanceOf, covertToken } from '../../src/server/clearance.ts';

const token = 'sixteen characters and more';

describe('a request', () => {
  test('without a bearer token sees what the force sees', () => {
    expect(clearanceOf({}, token)).toBe('FORCE');
    expect(clearanceOf({ authorization: 'Basic dXNlcjpwYXNz' }, token)).toBe('FORCE');
  });

  test('with the token sees what is covert', () => {
    expect(clearanceOf({ authorization: `Bearer ${token}` }, token)).toBe('COVERT');
  });

  test.each([
    ['another token', `Bearer ${token}!`, token],
    ['a token where the operator set none', `Bearer ${token}`, undefined],
  ])('with %s is refused', (_, authorization, set) => {
    expect(() => clearanceOf({ authorization }, set)).toThrow('That token opens nothing here.');
  });
});

describe('the operator', () => {
  test('need not set a token', () => {
    expect(covertToken({})).toBeUndefined();
    expect(covertToken({ COVERT_TOKEN: '' })).toBeUndefined();
  });

  test('may not set one that could be guessed', () => {
    expect(() => covertToken({ COVERT_TOKEN: 'short' })).toThrow('COVERT_TOKEN must be at least 16 characters long, got 5');
  });
});
