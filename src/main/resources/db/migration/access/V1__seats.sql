create table access.seat (
    id         uuid primary key,
    person_id  uuid not null,
    kind       text not null,
    subject_id uuid,
    since      date not null,
    ended_on   date,
    constraint a_seat_ends_after_it_began check (ended_on is null or ended_on >= since)
);
create unique index one_open_seat_of_a_kind on access.seat (person_id, kind, subject_id) nulls not distinct where ended_on is null;
create index seats_in_a_subject on access.seat (subject_id, kind) where ended_on is null;

-- Who looks, as told at the start of the transaction; null outside one.
create function access.viewer() returns uuid stable language sql as $$
    select nullif(current_setting('koers.viewer', true), '')::uuid
$$;

-- A job, listener or the demonstration acts under its own name.
create function access.is_program() returns boolean stable language sql as $$
    select coalesce(nullif(current_setting('koers.program', true), ''), '') <> ''
$$;

create function access.sits(kinds text[], subject uuid) returns boolean stable language sql as $$
    select access.is_program() or exists (
        select 1 from access.seat s
         where s.person_id = access.viewer() and s.ended_on is null
           and s.kind = any (kinds) and s.subject_id = subject)
$$;

create function access.sits_nationally(kinds text[]) returns boolean stable language sql as $$
    select access.is_program() or exists (
        select 1 from access.seat s
         where s.person_id = access.viewer() and s.ended_on is null
           and s.kind = any (kinds) and s.subject_id is null)
$$;
