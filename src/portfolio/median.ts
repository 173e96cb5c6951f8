import { servedInFull } from './constraints/served-in-full.ts';
import { servedOnlyWhereOpen } from './constraints/served-only-where-open.ts';
import { soManyOpen } from './constraints/so-many-open.ts';
import type { LocationModel } from './location.ts';
import { Model, type Term } from './model.ts';

/** Which so many sites make the way of all customers the least in sum; distances are by customer, then by site. */
export function medianModel(codes: readonly string[], distances: readonly (readonly number[])[], count: number): LocationModel {
  const model = new Model(`the ${count} sites nearest to all`);
  const open = codes.map((code) => model.choice(`open_${code}`));
  const customers = distances.map((_, at) => ({ code: String(at + 1), shares: codes.map((code) => model.share(`serve_${at + 1}_from_${code}`)) }));
  servedInFull(model, customers);
  servedOnlyWhereOpen(model, customers, open);
  soManyOpen(model, open, count);
  model.aim(
    'minimise',
    'way',
    distances.flatMap((row, at) => row.map((distance, site): Term => [distance, customers[at]!.shares[site]!])),
  );
  return { model, open };
}
