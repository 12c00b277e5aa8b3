-- A key on a device of the owner, who unlocks it there. Kept is its public half, which opens nothing by itself.
create table people.passkey (
    id            uuid primary key,
    person_id     uuid not null references people.person,
    credential_id bytea not null unique,
    public_key    bytea not null,
    counter       bigint not null,
    backup        boolean not null,
    backed_up     boolean not null,
    name          text not null constraint a_passkey_has_a_name check (name <> ''),
    made_at       timestamptz not null,
    used_at       timestamptz
);
create index passkeys_of_a_person on people.passkey (person_id);

-- What a device is asked to sign. Answered once, and only for minutes; kept as a hash.
create table people.challenge (
    hash      bytea primary key,
    kind      text not null constraint a_known_question check (kind in ('MAKE', 'ENTER')),
    person_id uuid references people.person,
    until     timestamptz not null
);
create index challenges_to_forget on people.challenge (until);

-- A login at a school, institute or elsewhere that leads to a person: who issues it, and whom that one means by it.
create table people.login (
    id        uuid primary key,
    person_id uuid not null references people.person,
    provider  text not null,
    issuer    text not null,
    subject   text not null,
    home      text not null,
    linked_at timestamptz not null,
    used_at   timestamptz
);
create unique index one_person_per_login on people.login (issuer, subject);
create index logins_of_a_person on people.login (person_id);

alter table people.passkey enable row level security;
alter table people.passkey force row level security;
create policy the_program_alone on people.passkey using (access.is_program()) with check (access.is_program());
alter table people.challenge enable row level security;
alter table people.challenge force row level security;
create policy the_program_alone on people.challenge using (access.is_program()) with check (access.is_program());
alter table people.login enable row level security;
alter table people.login force row level security;
create policy the_program_alone on people.login using (access.is_program()) with check (access.is_program());
comment on table people.challenge is 'passing: what devices are asked, for minutes';
