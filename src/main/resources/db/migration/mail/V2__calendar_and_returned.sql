-- A letter may carry an invitation for a calendar, and knows whose act it tells of.
alter table mail.letter add column calendar text, add column posted_by uuid;

-- Letters that did not arrive: refused at the door, given up after many tries, or returned later. Without their text.
create table mail.returned (
    letter_id  uuid primary key references mail.letter,
    recipient  text not null,
    kind       text not null,
    secret     boolean not null,
    posted_by  uuid,
    status     text not null,
    at         timestamptz not null,
    settled_at timestamptz,
    settled_by uuid
);
create index returned_and_waiting on mail.returned (at) where settled_at is null;
create index returned_to_an_address on mail.returned (lower(recipient)) where settled_at is null;

alter table mail.returned enable row level security;
alter table mail.returned force row level security;
-- Whoever sent it on its way can do something about it; else the Platform.
create policy the_sender_and_the_platform on mail.returned for select
    using (posted_by = access.viewer() or access.sits_nationally('{PLATFORM}'));
create policy they_settle on mail.returned for update
    using (posted_by = access.viewer() or access.sits_nationally('{PLATFORM}'));
create policy the_program_notes on mail.returned for insert with check (access.is_program());

-- Once more on its way, by someone who may not read it: acts as the program for as long as it runs.
create function mail.send_again(which uuid, moment timestamptz) returns void language plpgsql as $$
declare
    before text := coalesce(current_setting('koers.program', true), '');
begin
    if not exists (select 1 from mail.returned r where r.letter_id = which and r.settled_by = access.viewer()) then
        return;
    end if;
    perform set_config('koers.program', 'post', true);
    update mail.letter l set sent_at = null, tries = 0, problem = '', next_at = moment where l.id = which and not l.secret;
    perform set_config('koers.program', before, true);
end $$;
