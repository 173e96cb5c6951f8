/** A closure as an option: what every option has, and the case and the effect on the public that it was made from. */
import type { Option } from '../options/option.ts';
import type { ClosureCase } from './closure-case.ts';
import type { ContactEffect } from './service-effect.ts';

export interface ClosureDetail {
  readonly closure: ClosureCase;
  readonly service: ContactEffect;
}

export type ClosureOption = Option<ClosureDetail>;
