/** Every migration, in order. They are listed, not found in a folder: a folder missing from the build would migrate nothing and say nothing. */

import { Migration20261121Estate } from './2026-11-21-estate.ts';
import { Migration20261121Register } from './2026-11-21-register.ts';

export const migrations = [
  { name: '2026-11-21-register', class: Migration20261121Register },
  { name: '2026-11-21-estate', class: Migration20261121Estate },
];
