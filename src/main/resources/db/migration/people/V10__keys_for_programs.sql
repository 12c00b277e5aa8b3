-- A key with which a program reads what its owner may read. Only the hash is kept; a row stays when it is taken back.
create table people.program_key (
    id          uuid primary key,
    person_id   uuid not null references people.person,
    name        text not null constraint a_key_has_a_name check (name <> ''),
    secret_hash bytea not null unique,
    made_at     timestamptz not null,
    until       timestamptz not null,
    used_on     date,
    taken_back_at timestamptz
);
create index keys_of_a_person on people.program_key (person_id);

alter table people.program_key enable row level security;
alter table people.program_key force row level security;
create policy the_program_alone on people.program_key using (access.is_program()) with check (access.is_program());
