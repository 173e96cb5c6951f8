/** The lines of further pool cars: bought and bought again at the end of their life, or rented; held and driven. */
import { type Contribution, contributed, known } from '../options/contribution.ts';
import { derivedInput, type Input } from '../options/input.ts';
import type { Line } from '../options/option.ts';
import { capitalLine } from './capital-line.ts';
import type { ChangeCase } from './change-case.ts';
import { drivingCost, type PoolCar, sumOf } from './pool-car.ts';
import { yearlyCost } from './yearly-cost.ts';

export function poolCarContribution(one: ChangeCase, car: PoolCar, cars: number, miles: Input): Contribution {
  const count = derivedInput('cars', cars, 'cars', 'on people who drive on the same day, with spares');
  const driving = drivingCost(car, miles.value!, cars);
  return contributed(
    known(bought(one, car, count), 3),
    yearlyCost(one, cars * car.rent.value!, { label: 'Rent of pool cars', formula: 'cars × rent', inputs: [count, car.rent] }),
    yearlyCost(one, cars * sumOf(car.fixed), {
      label: 'Insurance, tax, telematics and keys of pool cars',
      formula: 'cars × yearly sums',
      inputs: [count, ...car.fixed],
    }),
    yearlyCost(one, driving, {
      label: 'Energy, servicing and tyres of pool cars',
      formula: 'miles × cost of a mile, and the miles beyond those that a rent includes',
      inputs: [miles, ...car.perMile, car.excess],
    }),
    known(returns(one, car, count), 1),
  );
}

/** Years in which cars begin their life, from the year of change. */
const begins = ({ years, changesIn }: ChangeCase, { life }: PoolCar): readonly boolean[] =>
  years.map((_, year) => year >= changesIn && (year - changesIn) % Math.round(life.value!) === 0);

function bought(one: ChangeCase, car: PoolCar, count: Input): readonly Line[] {
  const { price, vat, kept, life } = car;
  if (price.value === 0) return [];
  const starts = begins(one, car);
  const [total, horizon, length] = [count.value! * price.value!, one.years.length - 1, Math.round(life.value!)];
  const age = (horizon - one.changesIn) % length;
  const spent = starts.map((starting) => (starting ? -total : 0));
  const resale = starts.map(
    (starting, year) => (starting && year > one.changesIn ? total * kept.value! : 0) + (year === horizon ? total * kept.value! ** (age / length) : 0),
  );
  const every = `cars × price, every ${length} years`;
  const inputs = [count, price, life];
  return [
    capitalLine('Pool cars', spent, every, inputs),
    ...(vat === null
      ? []
      : [
          capitalLine(
            'VAT on pool cars, not recovered',
            spent.map((amount) => amount * vat.value!),
            `${every}, × VAT rate`,
            [...inputs, vat],
            { transfer: true },
          ),
        ]),
    ...(kept.value === 0
      ? []
      : [
          capitalLine(
            'Resale of pool cars',
            resale,
            'cars × price × worth at the end of their life, and what those of the last year are worth then',
            [...inputs, kept],
            {
              isReceipt: true,
            },
          ),
        ]),
  ];
}

/** Rented cars go back at the end of each term within the horizon. */
function returns(one: ChangeCase, car: PoolCar, count: Input): readonly Line[] {
  if (car.returned.value === 0) return [];
  const amounts = begins(one, car).map((starting, year) => (starting && year > one.changesIn ? -count.value! * car.returned.value! : 0));
  const line = capitalLine('Return of rented pool cars', amounts, 'cars × damage and reinstatement, at the end of each term', [count, car.returned]);
  return [{ ...line, ledger: 'REVENUE', cashClass: 'CASH_BUDGET' }];
}
