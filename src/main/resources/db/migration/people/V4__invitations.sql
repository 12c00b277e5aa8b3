-- A link in a mail that leads to a task, for as long as the seat that goes with it is held. It may be opened often.
create table people.invitation (
    id          uuid primary key,
    secret_hash bytea not null unique,
    person_id   uuid not null references people.person,
    kind        text not null,
    subject_id  uuid not null,
    path        text not null,
    made_by     text not null,
    made_at     timestamptz not null
);
create index invitations_of_a_person on people.invitation (person_id);

alter table people.invitation enable row level security;
alter table people.invitation force row level security;
create policy anyone_invites on people.invitation for insert with check (true);
create policy the_program_reads on people.invitation for select using (access.is_program());
