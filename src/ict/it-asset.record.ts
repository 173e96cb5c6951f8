/** What is held: one device, or so many alike that were bought together, at a site and with a team. */
import { code, date, oneOf, optional, orElse, reference, text } from '../exchange/column.ts';
import { money, whole } from '../exchange/number-column.ts';
import { table } from '../exchange/table.ts';
import { priceYear, provenance } from '../register/provenance.ts';

export const lifecycleStages = ['ORDERED', 'IN_STOCK', 'IN_USE', 'MAINTENANCE', 'RETIRED', 'DISPOSED'] as const;
export const itFundings = ['CAPITAL', 'REVENUE', 'BORROWED', 'LEASE', 'GRANT', 'DONATED'] as const;

export const itAssetTable = table({
  name: 'it_asset',
  file: 'it_assets.csv',
  meaning: 'IT that is held: one thing, or a quantity of the same model bought together for the same site and team.',
  key: ['code'],
  columns: {
    code: code('Asset tag'),
    name: text('What people call it'),
    model: reference('it_model', 'Its model or release'),
    quantity: orElse(whole('How many; blank means 1', { min: 1, max: 1_000_000 }), 1),
    site: optional(reference('site', 'Where it is')),
    team: optional(reference('team', 'The team that has it; blank where it is shared')),
    lifecycle_stage: orElse(oneOf(lifecycleStages, 'Where it is in its life'), 'IN_USE' as const),
    purchased_on: optional(date('When it was bought; blank is UNKNOWN, never new')),
    purchase_price: optional(money('What was paid for each, without VAT; it is spent and decides nothing')),
    replacement_price: optional(money('What one like it costs today, without VAT; blank means that of its model')),
    price_base: optional(priceYear('Year of that price; blank means year 0')),
    warranty_ends_on: optional(date('Last day of the warranty; it is not the end of support')),
    funding: orElse(oneOf(itFundings, 'How it was paid for'), 'CAPITAL' as const),
    loan_ends_on: optional(date('Last day of the borrowing for it: a charge that goes on when it is retired earlier')),
    ...provenance,
  },
});
