/** Keeps who has confirmed which saving. A released migration is never edited: a change is a new file. */
import { Migration } from '@mikro-orm/migrations';

const statements = `
  create table "saving_sign_off" (
    "id" text primary key, "organisation" text not null,
    "part" text not null, "amount_pa_pence" bigint not null, "owner" text not null, "signed_off_by" text not null,
    "signed_off_on" date not null, "source" text, "as_at" date, "confidence" text
  );
  create index "saving_sign_off_organisation" on "saving_sign_off" ("organisation", "id" collate "C");
  alter table "saving_sign_off" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred
`;

export class Migration20261122SignOffs extends Migration {
  override up(): void {
    for (const statement of statements.split(';').filter((one) => one.trim() !== '')) this.addSql(statement);
  }
}
