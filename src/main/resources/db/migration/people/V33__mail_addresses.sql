-- Anyone finds a person by name (who works where is asked on many pages); an address for mail is for fewer eyes, so it has
-- a row and a lock of its own (R90, ADR 0007). The person and the address come in one transaction, in either order.
create table people.mail_address (
    person_id uuid primary key,
    address   text not null
);
insert into people.mail_address select id, email from people.person;
create unique index one_person_per_mail_address on people.mail_address (lower(address));
alter table people.person drop column email;
-- Last, because what waits for the end of a transaction stands in the way of an index.
alter table people.mail_address
    add constraint of_a_person foreign key (person_id) references people.person deferrable initially deferred;

-- Where a page shows the addresses of others: coordinators of one partnership among themselves (R94), also of whoever begins
-- there later, and the host's team those of the students who write along.
create function people.shows_address(person uuid) returns boolean stable language sql as $$
    select exists (
               select 1 from access.seat s
                where s.person_id = person and s.ended_on is null
                  and (s.kind = 'COORDINATOR' and access.sits('{COORDINATOR}', s.subject_id)
                       or s.kind = 'STUDENT_WRITER' and access.sits('{HOST_TEAM}', s.subject_id)))
        or exists (
               select 1 from people.seat_ahead a
                where a.person_id = person and a.kind = 'COORDINATOR' and a.done_on is null and a.withdrawn_on is null
                  and access.sits('{COORDINATOR}', a.subject_id))
$$;

alter table people.mail_address enable row level security;
alter table people.mail_address force row level security;
create policy readers on people.mail_address for select using (
    person_id = access.viewer() or (select access.sits_nationally('{PLATFORM}')) or people.shows_address(person_id));
create policy inviters on people.mail_address for insert with check (true);
create policy the_program_alone on people.mail_address for update using (access.is_program()) with check (access.is_program());

-- Asked for by name, so that no forgotten condition gives it: who has exactly this address, and where a letter to this person
-- goes. Each reads as the program for as long as it runs; an address it gives only to who is logged in.
create function people.whose(asked text) returns uuid language plpgsql as $$
declare
    before text := coalesce(current_setting('koers.program', true), '');
    found  uuid;
begin
    perform set_config('koers.program', 'mailadres', true);
    select m.person_id into found from people.mail_address m where lower(m.address) = lower(asked);
    perform set_config('koers.program', before, true);
    return found;
end $$;

create function people.letters_to(person uuid) returns text language plpgsql as $$
declare
    before text := coalesce(current_setting('koers.program', true), '');
    found  text;
begin
    if access.viewer() is null and not access.is_program() then
        return null;
    end if;
    perform set_config('koers.program', 'mailadres', true);
    select m.address into found from people.mail_address m where m.person_id = person;
    perform set_config('koers.program', before, true);
    return found;
end $$;
