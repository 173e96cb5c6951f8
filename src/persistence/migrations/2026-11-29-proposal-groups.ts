/** Keeps how many of a group of proposals have to be done and can be. A released migration is never edited: a change is a new file. */
import { Migration } from '@mikro-orm/migrations';

const statements = `
  create table "proposal_group" (
    "id" text primary key, "organisation" text not null, "code" text not null, "least" int not null, "most" int not null,
    unique ("organisation", "code")
  );
  create index "proposal_group_organisation" on "proposal_group" ("organisation", "id" collate "C");
  alter table "proposal_group" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred`;

export class Migration20261129ProposalGroups extends Migration {
  override up(): void {
    for (const statement of statements.split(';')) this.addSql(statement);
  }
}
