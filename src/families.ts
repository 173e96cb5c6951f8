/** The families of assets that options are ranked across. */
import type { Context } from './access/context.ts';
import { estate } from './estate/index.ts';
import { fleet } from './fleet/index.ts';
import { ict } from './ict/index.ts';
import type { AssetFamily } from './options/family.ts';

export const families: readonly AssetFamily<Context>[] = [estate, fleet, ict];
