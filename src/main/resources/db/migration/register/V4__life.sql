-- What was ever recorded of a partnership over time: on which day it holds, when Koers came to know it, and which earlier
-- entry it corrects. Nothing here is ever changed or taken away; what holds now is folded from it (ADR 0025).
create table register.entry (
    id             uuid primary key,
    partnership_id uuid not null references register.partnership,
    kind           text not null constraint a_kind_of_entry check (kind in ('NAMED', 'STANDS', 'JOINED', 'LEFT', 'LEADS',
                       'SCOPE', 'AGREEMENT', 'PRECONDITION', 'ENDED', 'BEGAN', 'CLOCK', 'STRUCK')),
    subject        uuid, -- the partner it is about
    on_date        date not null,
    content        jsonb not null,
    recorded_at    timestamptz not null,
    corrects       uuid references register.entry,
    constraint nothing_corrects_itself check (corrects <> id),
    constraint only_a_correction_strikes check (kind <> 'STRUCK' or corrects is not null)
);
create unique index r52_an_entry_is_corrected_once on register.entry (corrects) where corrects is not null;
create index entries_of_a_partnership on register.entry (partnership_id, on_date);

-- Why it was recorded and by whom: for fewer eyes than what was recorded.
create table register.ground (
    entry_id       uuid primary key references register.entry,
    partnership_id uuid not null references register.partnership,
    reason         text not null,
    recorded_by    uuid, -- null for the program
    constraint r52_a_reason_is_no_blank check (reason = '' or reason !~ '^\s*$')
);
create index grounds_of_a_partnership on register.ground (partnership_id);

-- From which partnership which other one came (R53).
create table register.succession (
    predecessor_id uuid not null references register.partnership,
    successor_id   uuid not null references register.partnership,
    on_date        date not null,
    primary key (predecessor_id, successor_id),
    constraint r53_another_one check (predecessor_id <> successor_id)
);
create index came_from on register.succession (successor_id);

-- What holds now, folded from the entries and written with them.
alter table register.partnership
    add column status       text constraint r52_a_status check (status in ('ASPIRANT', 'RECOGNISED', 'RECOVERY', 'STOPPED')),
    add column status_since date,
    add column cohort       int,
    add column clock_from   date,
    add column clock_set_on date,
    add column ended_on     date,
    add constraint r52_a_status_has_a_day check ((status is null) = (status_since is null)),
    add constraint r53_a_clock_is_set_on_a_day check ((clock_from is null) = (clock_set_on is null));

-- What the register held before it kept a history; Koers knows it in this form since today.
select set_config('koers.program', 'verhuizing', true);
insert into register.entry (id, partnership_id, kind, on_date, content, recorded_at)
select md5(id || ' NAMED')::uuid, id, 'NAMED', coalesce(recognised_on, transaction_timestamp()::date),
       jsonb_build_object('name', name, 'shortName', short_name), transaction_timestamp() from register.partnership;
insert into register.entry (id, partnership_id, kind, on_date, content, recorded_at)
select md5(id || ' STANDS')::uuid, id, 'STANDS', recognised_on,
       jsonb_build_object('status', 'RECOGNISED', 'cohort', null, 'carriedOver', false), transaction_timestamp()
  from register.partnership where recognised_on is not null;
insert into register.entry (id, partnership_id, kind, subject, on_date, content, recorded_at)
select md5(id || ' JOINED')::uuid, partnership_id, 'JOINED', id, since,
       jsonb_build_object('partner', kind, 'name', name, 'locationCode', location_code, 'brin', brin), transaction_timestamp()
  from register.partner;
insert into register.entry (id, partnership_id, kind, subject, on_date, content, recorded_at)
select md5(id || ' LEADS')::uuid, partnership_id, 'LEADS', id, since, '{}', transaction_timestamp() from register.partner where lead;
insert into register.entry (id, partnership_id, kind, subject, on_date, content, recorded_at)
select md5(id || ' LEFT')::uuid, partnership_id, 'LEFT', id, ended_on, '{}', transaction_timestamp()
  from register.partner where ended_on is not null;
insert into register.ground (entry_id, partnership_id, reason)
select id, partnership_id, 'Overgenomen uit het register van voor deze geschiedenis.' from register.entry where kind = 'STANDS';
update register.partnership set status = 'RECOGNISED', status_since = recognised_on where recognised_on is not null;
alter table register.partnership drop column recognised_on;

create function register.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'R52: the history of a partnership is never rewritten';
end $$;
create trigger r52_an_entry_never_changes before update or delete on register.entry
    for each statement execute function register.refuse();
create trigger r52_a_ground_never_changes before update or delete on register.ground
    for each statement execute function register.refuse();
create trigger r53_a_succession_never_changes before update or delete on register.succession
    for each statement execute function register.refuse();
create trigger entries_are_never_emptied before truncate on register.entry execute function register.refuse();
create trigger grounds_are_never_emptied before truncate on register.ground execute function register.refuse();
create trigger successions_are_never_emptied before truncate on register.succession execute function register.refuse();

-- A correction speaks of the same partnership and the same thing.
create function register.corrects_its_own() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from register.entry e
                    where e.id = new.corrects and e.partnership_id = new.partnership_id
                      and (new.kind = 'STRUCK' or e.kind = new.kind) and e.subject is not distinct from new.subject) then
        raise exception 'R52: a correction says which entry of this partnership it corrects';
    end if;
    return new;
end $$;
create trigger r52_a_correction_says_of_what before insert on register.entry
    for each row when (new.corrects is not null) execute function register.corrects_its_own();

-- The second lock of what only the Platform decides (R52, R53).
create function register.asks_the_platform() returns trigger language plpgsql as $$
begin
    if not access.sits_nationally('{PLATFORM}') then
        raise exception 'R52: only the Platform records status, name and end';
    end if;
    return new;
end $$;
create trigger r52_only_the_platform before update on register.partnership
    for each row when ((old.name, old.short_name, old.status, old.status_since, old.cohort, old.clock_from, old.clock_set_on, old.ended_on)
        is distinct from (new.name, new.short_name, new.status, new.status_since, new.cohort, new.clock_from, new.clock_set_on, new.ended_on))
    execute function register.asks_the_platform();

-- The own coordinator, or that of what it became: the history of all predecessors is readable from the successors (R53).
create function register.keeps(asked uuid) returns boolean stable language sql as $$
    with recursive later (id) as (
        select asked union select s.successor_id from register.succession s join later on s.predecessor_id = later.id)
    select access.is_program() or exists (
        select 1 from access.seat s join later on later.id = s.subject_id
         where s.person_id = access.viewer() and s.ended_on is null and s.kind = 'COORDINATOR')
$$;

alter table register.entry enable row level security;
alter table register.entry force row level security;
create policy readers on register.entry for select using (
    kind not in ('AGREEMENT', 'PRECONDITION', 'CLOCK') or register.keeps(partnership_id) or access.sits_nationally('{PLATFORM}')
    or kind = 'CLOCK' and access.sits_nationally('{DUSI}'));
create policy platform on register.entry for insert with check (access.sits_nationally('{PLATFORM}'));
create policy coordinators on register.entry for insert with check (
    kind in ('JOINED', 'LEFT', 'LEADS', 'SCOPE', 'AGREEMENT', 'PRECONDITION') and access.sits('{COORDINATOR}', partnership_id));

alter table register.ground enable row level security;
alter table register.ground force row level security;
create policy readers on register.ground for select using (
    register.keeps(partnership_id) or access.sits_nationally('{PLATFORM}')
    or access.sits_nationally('{DUSI}') and exists (
        select 1 from register.entry e where e.id = entry_id and e.kind in ('STANDS', 'CLOCK', 'ENDED', 'BEGAN', 'STRUCK')));
create policy writers on register.ground for insert with check (
    (access.sits_nationally('{PLATFORM}') or access.sits('{COORDINATOR}', partnership_id))
    and (access.is_program() or recorded_by = access.viewer()));

alter table register.succession enable row level security;
alter table register.succession force row level security;
create policy readers on register.succession for select using (true);
create policy platform on register.succession for insert with check (access.sits_nationally('{PLATFORM}'));

-- The Platform takes the partners along to the partnership that follows (R53).
create policy platform on register.partner for insert with check (access.sits_nationally('{PLATFORM}'));
