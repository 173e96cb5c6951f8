/** Keeps what a proposal saves of carbon. A released migration is never edited: a change is a new file. */
import { Migration } from '@mikro-orm/migrations';

export class Migration20261129ProposalCarbon extends Migration {
  override up(): void {
    this.addSql('alter table "proposal" add column "carbon_saved_pa" double precision');
  }
}
