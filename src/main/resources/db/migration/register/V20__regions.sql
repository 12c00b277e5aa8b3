-- An onderwijsregio, and which partnerships belong to it since when: many to many, over time (R54). A tie that ended
-- keeps its row, and both its days keep the moment at which Koers heard of them.
create table register.region (
    id       uuid primary key,
    name     text not null constraint a_region_has_a_name check (name <> ''),
    added_at timestamptz not null
);
create unique index one_region_of_a_name on register.region (lower(name));

create table register.region_tie (
    id              uuid primary key,
    region_id       uuid not null references register.region,
    partnership_id  uuid not null references register.partnership,
    since           date not null,
    recorded_at     timestamptz not null,
    ended_on        date constraint a_tie_ends_after_it_began check (ended_on >= since),
    end_recorded_at timestamptz,
    constraint an_end_has_its_moment check ((ended_on is null) = (end_recorded_at is null))
);
create unique index one_open_tie on register.region_tie (region_id, partnership_id) where ended_on is null;
create index ties_of_a_partnership on register.region_tie (partnership_id);

alter table register.region enable row level security;
alter table register.region force row level security;
create policy readers on register.region for select using (true);
create policy adders on register.region for insert with check (access.sits_nationally('{PLATFORM}'));
alter table register.region_tie enable row level security;
alter table register.region_tie force row level security;
create policy readers on register.region_tie for select using (true);
create policy tiers on register.region_tie for insert with check (access.sits_nationally('{PLATFORM}'));
create policy enders on register.region_tie for update
    using (access.sits_nationally('{PLATFORM}')) with check (access.sits_nationally('{PLATFORM}'));
