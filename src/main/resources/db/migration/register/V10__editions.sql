-- A file of DUO waits as a concept until it is applied or thrown away; an applied edition keeps each difference it made,
-- so that it can be shown and undone exactly (R57, ADR 0027). Only the columns Koers reads are ever stored (R95).
alter table register.edition
    add column renamed   int not null default 0,
    add column undone_at timestamptz,
    add column kept      boolean not null default false; -- each difference is kept; not of editions older than this

create table register.difference (
    edition_id uuid not null references register.edition,
    code       text not null,
    before     jsonb, -- the whole row of the location; null for one that was never there
    after      jsonb, -- null for one that is gone
    primary key (edition_id, code)
);

create table register.edition_concept (
    id        uuid primary key, -- the edition it becomes has the same
    kind      text not null constraint a_kind_of_duo check (kind in ('PO', 'VO', 'SO')),
    file_name text not null,
    sha256    text not null,
    sent_at   timestamptz not null
);

create table register.edition_concept_row (
    concept_id        uuid not null references register.edition_concept on delete cascade,
    code              text not null,
    brin              text not null,
    name              text not null,
    board             text not null,
    street            text not null,
    number            text not null,
    postcode          text not null,
    place             text not null,
    municipality_code text not null,
    municipality      text not null,
    denomination      text not null,
    province          text not null,
    website           text not null,
    primary key (concept_id, code)
);

create index partners_at_a_location on register.partner (location_code) where location_code is not null;
create index locations_of_a_board on register.location (board) where gone_at is null;

-- Facts of DUO are everyone's; they are refreshed by the Platform, and by the program at its command line. Who looks is asked
-- once a statement (select), not once for each of six thousand rows.
alter table register.edition enable row level security;
alter table register.edition force row level security;
alter table register.location enable row level security;
alter table register.location force row level security;
alter table register.difference enable row level security;
alter table register.difference force row level security;
alter table register.edition_concept enable row level security;
alter table register.edition_concept force row level security;
alter table register.edition_concept_row enable row level security;
alter table register.edition_concept_row force row level security;
create policy readers on register.edition for select using (true);
create policy refreshers on register.edition for all
    using ((select access.sits_nationally('{PLATFORM}'))) with check ((select access.sits_nationally('{PLATFORM}')));
create policy readers on register.location for select using (true);
create policy refreshers on register.location for all
    using ((select access.sits_nationally('{PLATFORM}'))) with check ((select access.sits_nationally('{PLATFORM}')));
create policy refreshers on register.difference for all
    using ((select access.sits_nationally('{PLATFORM}'))) with check ((select access.sits_nationally('{PLATFORM}')));
create policy refreshers on register.edition_concept for all
    using ((select access.sits_nationally('{PLATFORM}'))) with check ((select access.sits_nationally('{PLATFORM}')));
create policy refreshers on register.edition_concept_row for all
    using ((select access.sits_nationally('{PLATFORM}'))) with check ((select access.sits_nationally('{PLATFORM}')));
