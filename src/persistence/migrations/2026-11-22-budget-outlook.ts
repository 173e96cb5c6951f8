/** Keeps the medium-term plan, line by line and year by year. A released migration is never edited: a change is a new file. */
import { Migration } from '@mikro-orm/migrations';

const statements = `
  create table "budget_outlook_line" (
    "id" text primary key, "organisation" text not null,
    "outlook" text not null, "financial_year" text not null, "from_year" text, "line" text not null, "title" text not null,
    "kind" text not null, "amount_pence" bigint, "source" text, "as_at" date, "confidence" text
  );
  create index "budget_outlook_line_organisation" on "budget_outlook_line" ("organisation", "id" collate "C");
  alter table "budget_outlook_line" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred
`;

export class Migration20261122BudgetOutlook extends Migration {
  override up(): void {
    for (const statement of statements.split(';').filter((one) => one.trim() !== '')) this.addSql(statement);
  }
}
