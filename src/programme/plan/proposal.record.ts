/** Proposals with figures of a planner's own, beside the options that are worked out; how they bear on each other; and the money of each year. */
import { code, financialYear, oneOf, optional, orElse, reference, text, yesNo } from '../../exchange/column.ts';
import { measure, money, share, whole } from '../../exchange/number-column.ts';
import { table } from '../../exchange/table.ts';
import { domains, efficiencyClasses } from '../../options/option.ts';
import { priceYear, provenance } from '../../register/provenance.ts';

const anySum = { min: -1e12 };

export const proposalTable = table({
  name: 'proposal',
  file: 'proposals.csv',
  meaning: 'A change that somebody proposes with figures of their own; proposal_flows.csv has its money.',
  key: ['code'],
  columns: {
    code: code('Short code'),
    title: text('What is proposed, in one line'),
    domain: optional(oneOf(domains, 'Kind of asset')),
    exclusive_group: optional(code('Of the proposals that name the same group at most one can be done, unless proposal_groups.csv says otherwise')),
    mandatory: orElse(yesNo('Whether it has to be done whatever it is worth'), false),
    earliest_start: optional(financialYear('The first year it may start in; blank means year 0')),
    latest_start: optional(financialYear('The last year it may start in; blank means the earliest one')),
    building: optional(reference('building', 'The building that it puts something up in, which stays in use in every plan that holds it')),
    stated_value: optional(money('Its present value where that is given and not to be worked out from its flows', anySum)),
    price_base: optional(priceYear('The year of these prices; blank means year 0')),
    asset_life_years: optional(
      whole('Years that what its capital buys will last; blank is UNKNOWN, and then nothing is borrowed for it', { min: 1, max: 100 }),
    ),
    takes_posts: orElse(yesNo('Whether what it saves comes from posts; blank means no'), false),
    efficiency: optional(
      oneOf(efficiencyClasses, 'TECHNICAL: the same for less; ALLOCATIVE: the same elsewhere; NON_EFFICIENCY: less service, which is a cut; blank is UNKNOWN'),
    ),
    output: optional(text('What people get of it before and after: the measure that the class goes by')),
    people_losing_time: optional(whole('People who would have further to go to the public service; blank is UNKNOWN, 0 is nobody')),
    carbon_saved_pa: optional(
      measure('Tonnes of CO₂ equivalent that it saves a year once in full effect; negative where it causes more; blank is UNKNOWN', { min: -1e9, max: 1e9 }),
    ),
    delivery_team: optional(code("The team that delivers it, as in change_capacity.csv; blank is UNKNOWN, and then it takes nobody's days")),
    ...provenance,
  },
});

export const proposalFlowTable = table({
  name: 'proposal_flow',
  file: 'proposal_flows.csv',
  meaning: 'What a proposal brings in a year, counted from the year it starts in.',
  key: ['proposal', 'year'],
  columns: {
    proposal: reference('proposal', 'The proposal'),
    year: whole('Years after its start, from 0', { min: 0, max: 60 }),
    capital: orElse(money('Capital spent in that year, pounds'), 0),
    one_off_revenue: orElse(money('One-off revenue cost of that year, pounds'), 0),
    receipts_may_pay: optional(
      money(
        'Of the one-off cost, what capital receipts may pay where the organisation may use them; blank: all of it, and nothing where posts go, because of redundancies only what statute requires qualifies',
      ),
    ),
    receipt: orElse(money('Capital receipt of that year, pounds'), 0),
    receipt_contracted: orElse(
      yesNo('Whether the receipt is contracted; one that is not, and one of £10,000 or less, which is revenue, counts in the value and pays for no capital'),
      true,
    ),
    delivery_days: orElse(measure('Days of its delivery team in that year'), 0),
    saving_pa: optional(money('Yearly saving from that year on, pounds; negative for a cost; blank means as in the year before', anySum)),
  },
});

export const proposalReleaseTable = table({
  name: 'proposal_release',
  file: 'proposal_releases.csv',
  meaning: 'A cost line that a proposal saves out of, so that nothing else saves the same again.',
  key: ['proposal', 'cost_line'],
  columns: {
    proposal: reference('proposal', 'The proposal'),
    cost_line: reference('cost_line', 'The cost line'),
    share: share('The share of the line that it saves once it has settled'),
    of_what_is_left: orElse(
      yesNo(
        'Whether it is that share of what others in the plan leave of the line, as a cheaper contract is; no: that share of the whole, which nothing else may save',
      ),
      false,
    ),
  },
});

export const proposalLinkTable = table({
  name: 'proposal_link',
  file: 'proposal_links.csv',
  meaning: 'How one proposal bears on another.',
  key: ['proposal', 'other'],
  columns: {
    proposal: reference('proposal', 'The proposal'),
    other: reference('proposal', 'The other'),
    kind: oneOf(
      ['EXCLUDES', 'REQUIRES', 'BEFORE', 'INTERACTS'],
      'Rules it out; needs it started no later; is done before it where both are done; or changes what it saves',
    ),
    lag_years: orElse(whole('For REQUIRES and BEFORE: at least so many years lie between their starts', { min: 0, max: 30 }), 0),
    saving_change_pa: optional(money('For INTERACTS: what both together save more a year than each alone; negative for less', anySum)),
  },
});

export const proposalGroupTable = table({
  name: 'proposal_group',
  file: 'proposal_groups.csv',
  meaning: 'How many of the proposals that name a group have to be done, and how many can be; a group without a row allows one.',
  key: ['code'],
  columns: {
    code: code('The group, as exclusive_group of proposals.csv names it'),
    least: orElse(whole('So many of them have to be done'), 0),
    most: orElse(whole('So many of them at most can be done; blank means one'), 1),
  },
});

export const budgetYearTable = table({
  name: 'budget_year',
  file: 'budget_years.csv',
  meaning: 'The money that plans may use in a year, and what they have to save in it, in the prices of year 0.',
  key: ['financial_year'],
  columns: {
    financial_year: financialYear('Financial year'),
    capital: optional(money('Capital that may be spent, pounds; blank in every row means that it is not limited, blank in one means none')),
    one_off_revenue: optional(money('One-off revenue that may be spent, pounds; blank as for capital')),
    saving_target: optional(money('Recurring saving that the year needs, pounds, net of what loans charge to it; blank asks for nothing')),
    reserve_opening: optional(money('Usable reserves as the year begins, pounds; stated for the first year that is planned')),
    reserve_contribution: optional(money('Put into reserves in the year whatever is planned, pounds; negative for taken out', anySum)),
    net_revenue_expenditure: optional(money('Net revenue expenditure, pounds: what the floor of reserves and the non-pay budget are shares of')),
    borrowing_limit: optional(money('Capital that may be borrowed in the year, pounds; blank means none')),
    debt_charge_cap: optional(money('The most that what is borrowed may charge to revenue in the year, pounds; blank is not limited')),
    ...provenance,
  },
});

export const changeCapacityTable = table({
  name: 'change_capacity',
  file: 'change_capacity.csv',
  meaning: 'The days that a team has for delivering change in a year. A team named here has none in a year that is not.',
  key: ['team', 'financial_year'],
  columns: {
    team: code('The team: one that proposals name, or ESTATE, FLEET or IT, which ranked options of that kind draw on'),
    financial_year: financialYear('Financial year'),
    days: measure('Days'),
    ...provenance,
  },
});
