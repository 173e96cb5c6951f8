/** Keeps the building that a proposal puts something up in. A released migration is never edited: a change is a new file. */
import { Migration } from '@mikro-orm/migrations';

export class Migration20261129ProposalBuilding extends Migration {
  override up(): void {
    this.addSql('alter table "proposal" add column "building" text');
    this.addSql(
      'alter table "proposal" add foreign key ("organisation", "building") references "building" ("organisation", "code") deferrable initially deferred',
    );
  }
}
