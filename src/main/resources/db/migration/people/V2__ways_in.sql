-- The language of the mail someone gets.
alter table people.person add column language text not null default 'nl'
    constraint a_language_of_the_house check (language in ('nl', 'en'));

-- How someone proves to be that person. Nobody reads this but the program itself, also not whom it is about.
create table people.password (
    person_id uuid primary key references people.person,
    hash      text not null,
    set_at    timestamptz not null
);

-- A secret in an address, that opens one thing. Only its hash is kept.
create table people.link (
    id           uuid primary key,
    secret_hash  bytea not null unique,
    kind         text not null constraint a_known_kind check (kind in ('FIRST_ADMINISTRATOR', 'NEW_PASSWORD')),
    person_id    uuid references people.person,
    made_at      timestamptz not null,
    until        timestamptz not null,
    used_at      timestamptz
);
create index links_of_a_person on people.link (person_id, kind);

-- Tries to sign in, counted per account and per address; both only as a hash.
create table people.tries (
    subject      bytea primary key,
    number       int not null,
    last_at      timestamptz not null,
    closed_until timestamptz
);
create index tries_to_forget on people.tries (last_at);

alter table people.password enable row level security;
alter table people.password force row level security;
create policy the_program_alone on people.password using (access.is_program()) with check (access.is_program());
alter table people.link enable row level security;
alter table people.link force row level security;
create policy the_program_alone on people.link using (access.is_program()) with check (access.is_program());
alter table people.tries enable row level security;
alter table people.tries force row level security;
create policy the_program_alone on people.tries using (access.is_program()) with check (access.is_program());
