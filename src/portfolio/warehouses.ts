import { servedInFull } from './constraints/served-in-full.ts';
import { servedOnlyWhereOpen } from './constraints/served-only-where-open.ts';
import { withinCapacity } from './constraints/within-capacity.ts';
import type { LocationModel } from './location.ts';
import { type Column, Model, type Term } from './model.ts';

export interface ServingProblem {
  readonly sites: readonly {
    readonly code: string;
    readonly fixedCost: number;
    /** In the unit of demand; without limit unless said. */
    readonly capacity?: number;
  }[];
  readonly customers: readonly {
    readonly code: string;
    readonly demand: number;
    /** Of serving all of it, in the order of the sites. */
    readonly costs: readonly number[];
  }[];
}

/** Which warehouses to open so that all are served at the least cost: `SPLIT` lets several serve one customer, `WHOLE` only one. */
export function warehouseModel({ sites, customers }: ServingProblem, served: 'SPLIT' | 'WHOLE'): LocationModel {
  const model = new Model(`warehouses, customers served ${served === 'SPLIT' ? 'by several if need be' : 'by one each'}`);
  const open = sites.map(({ code }) => model.choice(`open_${code}`));
  const share = (name: string): Column => (served === 'SPLIT' ? model.share(name) : model.choice(name));
  const shares = customers.map((customer) => sites.map((site) => share(`serve_${customer.code}_from_${site.code}`)));
  const all = customers.map(({ code }, at) => ({ code, shares: shares[at]! }));
  servedInFull(model, all);
  servedOnlyWhereOpen(model, all, open);
  withinCapacity(
    model,
    sites.flatMap(({ code, capacity }, site) =>
      capacity === undefined ? [] : [{ code, capacity, open: open[site]!, uses: customers.map(({ demand }, at): Term => [demand, shares[at]![site]!]) }],
    ),
  );
  const fixed = sites.map(({ fixedCost }, site): Term => [fixedCost, open[site]!]);
  const serving = customers.flatMap(({ costs }, at) => costs.map((cost, site): Term => [cost, shares[at]![site]!]));
  model.aim('minimise', 'cost', [...fixed, ...serving]);
  return { model, open };
}
