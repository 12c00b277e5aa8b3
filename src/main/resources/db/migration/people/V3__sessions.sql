-- Who is logged in, for every node. Named and shaped as Spring Session asks.
create table people.session (
    primary_id            text primary key,
    session_id            text not null,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        text
);
create unique index one_session_of_an_id on people.session (session_id);
create index sessions_to_forget on people.session (expiry_time);
create index sessions_of_a_person on people.session (principal_name);

create table people.session_attributes (
    session_primary_id text not null references people.session on delete cascade,
    attribute_name     text not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);

alter table people.session enable row level security;
alter table people.session force row level security;
create policy the_program_alone on people.session using (access.is_program()) with check (access.is_program());
alter table people.session_attributes enable row level security;
alter table people.session_attributes force row level security;
create policy the_program_alone on people.session_attributes using (access.is_program()) with check (access.is_program());
