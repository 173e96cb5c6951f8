/** Keeps what proposals save out of, and whether they are an efficiency or a cut. A released migration is never edited: a change is a new file. */
import { Migration } from '@mikro-orm/migrations';

const statements = `
  create table "proposal_release" (
    "id" text primary key, "organisation" text not null,
    "proposal" text not null, "cost_line" text not null, "share" double precision not null, "of_what_is_left" boolean not null
  );
  create index "proposal_release_organisation" on "proposal_release" ("organisation", "id" collate "C");
  alter table "proposal_release" add foreign key ("organisation", "proposal") references "proposal" ("organisation", "code") deferrable initially deferred;
  alter table "proposal_release" add foreign key ("organisation", "cost_line") references "cost_line" ("organisation", "code") deferrable initially deferred;
  alter table "proposal_release" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "proposal" add column "efficiency" text, add column "output" text
`;

export class Migration20261129ProposalReleases extends Migration {
  override up(): void {
    for (const statement of statements.split(';').filter((one) => one.trim() !== '')) this.addSql(statement);
  }
}
