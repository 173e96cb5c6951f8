/** Keeps the machines that systems run on, where data must stay and who may hold it. A released migration is never edited: a change is a new file. */
import { Migration } from '@mikro-orm/migrations';

const statements = `
  create table "workload" (
    "id" text primary key, "organisation" text not null,
    "code" text not null, "name" text not null, "system" text not null, "quantity" int not null, "vcpus" double precision,
    "memory_gb" double precision, "cpu_p95" double precision, "memory_p95" double precision, "measured_from" date, "measured_to" date,
    "disk_tb" double precision, "files_tb" double precision, "files_growth_pa" double precision, "hot_share" double precision,
    "cool_share" double precision, "read_share_pa" double precision, "egress_tb_pm" double precision, "source" text, "as_at" date,
    "confidence" text, unique ("organisation", "code")
  );
  create index "workload_organisation" on "workload" ("organisation", "id" collate "C");
  alter table "workload" add foreign key ("organisation", "system") references "it_system" ("organisation", "code") deferrable initially deferred;
  alter table "workload" add foreign key ("organisation") references "organisation" ("code") deferrable initially deferred;
  alter table "it_system" add column "residency" text, add column "spend_purpose" text;
  alter table "licence" add column "portable" boolean;
  alter table "cloud_quote" add column "holds_up_to" text, add column "data_in" text
`;

export class Migration20261122Workloads extends Migration {
  override up(): void {
    for (const statement of statements.split(';').filter((one) => one.trim() !== '')) this.addSql(statement);
  }
}
