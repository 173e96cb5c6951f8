/** What cover can be asked of, as the API names it. */
import { enumOf } from '../api/record-view.ts';
import { coverKinds } from './cover.ts';

export const CoverKindEnum = enumOf(
  coverKinds,
  'CoverKind',
  'Where the public can be met, or RESPONSE_BASE: where response officers set out from. Bases are asked for apart, and are never counted as contact points.',
);
