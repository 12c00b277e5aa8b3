-- Who opened which part of a dossier: once per person, part and day, by the hour. No address, no device (R93).
create table record.view (
    dossier_id uuid not null,
    person_id  uuid not null,
    part       text not null,
    day        date not null,
    at         timestamptz not null,
    by_name    text not null,
    primary key (dossier_id, person_id, part, day)
);
create index views_of_a_person on record.view (person_id, day);
alter table record.view enable row level security;
alter table record.view force row level security;
-- The host sees who opened its dossier, and everyone sees the own views.
create policy readers on record.view for select
    using (access.sits('{HOST_TEAM}', dossier_id) or person_id = access.viewer());
-- Written by the program, some seconds later and many at once, never by the page itself.
create policy program on record.view for all using (access.is_program()) with check (access.is_program());
