/** Keeps what a proposal stands in and which cost lines it saves. A released migration is never edited: a change is a new file. */
import { Migration } from '@mikro-orm/migrations';

const statements = `
  alter table "proposal" add column "building" text;
  alter table "proposal" add foreign key ("organisation", "building") references "building" ("organisation", "code") deferrable initially deferred;
  create table "proposal_release" (
    "id" text primary key, "organisation" text not null, "proposal" text not null, "cost_line" text not null, "share" double precision not null
  );
  create index "proposal_release_organisation" on "proposal_release" ("organisation", "id" collate "C");
  alter table "proposal_release" add foreign key ("organisation", "proposal") references "proposal" ("organisation", "code") deferrable initially deferred;
  alter table "proposal_release" add foreign key ("organisation", "cost_line") references "cost_line" ("organisation", "code") deferrable initially deferred;
  alter table "proposal_release" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred`;

export class Migration20261129ProposalClaims extends Migration {
  override up(): void {
    for (const statement of statements.split(';')) this.addSql(statement);
  }
}
