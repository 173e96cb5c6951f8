/** The statements of the hand-written server: each gives a whole answer as text, so that Node has nothing left to do but send it. */

/** $1 the organisation, $2 how many buildings. One pass over the cost lines, because one look-up for each building is slower. */
export const buildingsSql = `
with page as (
  select "code", "name", "use", "gia_m2", "site" from "building" where "organisation" = $1 order by "id" collate "C" limit $2 + 1
), shown as (
  select * from page order by "code" collate "C" limit $2
), lines as (
  select shown."code" as "building", array_to_json(array_agg(row_to_json((
    select line from (select l."code", l."category", l."financial_year" as "financialYear", (l."amount_pa_pence" / 100.0)::numeric(14, 2)::text as "amountPa") as line
  )) order by p."id" collate "C", l."id" collate "C")) as "costLines"
  from "cost_pool" p
  cross join unnest(p."buildings") as served("building")
  join shown on shown."code" = served."building"
  join "cost_line" l on l."organisation" = $1 and l."pool" = p."code"
  where p."organisation" = $1
  group by shown."code"
), nodes as (
  select shown."code", row_to_json((select node from (select
    shown."code", shown."name", shown."use", shown."gia_m2" as "giaM2",
    case when a."code" is not null then row_to_json((select place from (select a."code", a."name") as place)) end as "area",
    coalesce(lines."costLines", '[]') as "costLines") as node)) as "node"
  from shown
  join "site" s on s."organisation" = $1 and s."code" = shown."site"
  left join "area" a on a."organisation" = $1 and a."code" = s."area"
  left join lines on lines."building" = shown."code"
)
select row_to_json(answer)::text as "body" from (select row_to_json(data) as "data" from (select row_to_json(buildings) as "buildings" from (select
  coalesce((select array_to_json(array_agg("node" order by "code" collate "C")) from nodes), '[]') as "nodes",
  (select row_to_json(info) from (select
    (select count(*) > $2 from page) as "hasNextPage",
    (select rtrim(translate(encode(convert_to('after:' || max("code" collate "C"), 'UTF8'), 'base64'), E'+/\\n', '-_'), '=') from shown) as "endCursor"
  ) as info) as "pageInfo"
) as buildings) as data) as answer`;

/** $1 the organisation, $2 how many. SQL cannot rank options, so the peer finds them ranked, each as JSON, in a table of its own. */
export const rankedSql = `
with shown as (
  select "place", "cursor", "node" from "bench_option" where "organisation" = $1 order by "place" limit $2
)
select row_to_json(answer)::text as "body" from (select row_to_json(data) as "data" from (select row_to_json(ranking) as "rankedOptions" from (select
  "count" as "totalCount",
  (select array_to_json(array_agg("node" order by "place")) from shown) as "nodes",
  (select row_to_json(info) from (select
    "count" > $2 as "hasNextPage",
    (select "cursor" from shown order by "place" desc limit 1) as "endCursor"
  ) as info) as "pageInfo",
  "totals"
  from "bench_ranking" where "organisation" = $1
) as ranking) as data) as answer`;

/** Makes the tables of the ranking. */
export const rankingTables = `
create table "bench_ranking" ("organisation" text primary key, "count" int not null, "totals" json not null);
create table "bench_option" ("organisation" text, "place" int, "cursor" text not null, "node" json not null, primary key ("organisation", "place"))`;

/** Fills them: $1 the organisation, $2 how many options there are, $3 their totals; $4 the edges in order, as JSON. */
export const rankingRows = `
with ranking as (insert into "bench_ranking" values ($1, $2, $3))
insert into "bench_option" select $1, "place", "edge" ->> 'cursor', "edge" -> 'node' from json_array_elements($4::json) with ordinality as edges("edge", "place")`;
