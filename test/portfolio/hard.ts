/** Models that are hard to solve although they are small. */
import { Model, type Term } from '../../src/portfolio/model.ts';

/**
 * A market that two divisions are to share half and half of every product: so many retailers to split, so many products. Exactly,
 * which hardly ever works and takes ages to rule out, or with what is missing in either direction as the cost.
 */
export function marketSplit(products: number, retailers: number, how: 'exactly' | 'with slack'): Model {
  const model = new Model('split a market');
  const gets = Array.from({ length: retailers }, (_, at) => model.choice(`retailer_${at}`));
  const missing: Term[] = [];
  let state = 12_345;
  const drawn = () => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((100 * state) / 2_147_483_647);
  };
  for (let product = 0; product < products; product++) {
    const sales = gets.map((column): Term => [drawn(), column]);
    const half = Math.floor(sales.reduce((sum, [amount]) => sum + amount, 0) / 2);
    const [over, under] = how === 'exactly' ? [] : [model.amount(`over_${product}`), model.amount(`under_${product}`)];
    const slack: Term[] =
      over === undefined || under === undefined
        ? []
        : [
            [-1, over],
            [1, under],
          ];
    model.exactly(`product_${product}`, [...sales, ...slack], half);
    missing.push(...slack.map(([, column]): Term => [1, column]));
  }
  model.aim('minimise', 'missing', missing);
  return model;
}
