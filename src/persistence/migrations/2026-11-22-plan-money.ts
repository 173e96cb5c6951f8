/** Keeps what plans may draw, borrow and deliver by year, and what proposals take of it. A released migration is never edited: a change is a new file. */
import { Migration } from '@mikro-orm/migrations';

const statements = `
  alter table "budget_year" add column "reserve_opening_pence" bigint, add column "reserve_contribution_pence" bigint,
    add column "net_revenue_expenditure_pence" bigint, add column "borrowing_limit_pence" bigint, add column "debt_charge_cap_pence" bigint;
  alter table "proposal" add column "asset_life_years" int, add column "takes_posts" boolean not null default false, add column "delivery_team" text;
  alter table "proposal_flow" add column "receipt_contracted" boolean not null default true,
    add column "delivery_days" double precision not null default 0;
  alter table "proposal_link" add column "lag_years" int not null default 0;
  create table "change_capacity" (
    "id" text primary key, "organisation" text not null,
    "team" text not null, "financial_year" text not null, "days" double precision not null, "source" text, "as_at" date, "confidence" text
  );
  create index "change_capacity_organisation" on "change_capacity" ("organisation", "id" collate "C");
  alter table "change_capacity" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred
`;

export class Migration20261122PlanMoney extends Migration {
  override up(): void {
    for (const statement of statements.split(';').filter((one) => one.trim() !== '')) this.addSql(statement);
  }
}
