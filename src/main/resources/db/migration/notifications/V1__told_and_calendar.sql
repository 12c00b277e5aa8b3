-- How often someone wants mail about what waits.
create table notifications.preference (
    person_id uuid primary key,
    rhythm    text not null constraint a_known_rhythm check (rhythm in ('DAILY', 'WEEKLY', 'URGENT'))
);

-- The last morning that was looked at for someone, and the last on which everything was told.
create table notifications.round (
    person_id uuid primary key,
    on_day    date,
    whole_on  date
);

-- What someone was told: one row per fact and person. A task that is over and waits again is told anew.
create table notifications.told (
    person_id uuid not null,
    task      text not null,
    until_day date,
    stage     text not null,
    told_on   date not null,
    over_on   date
);
create unique index one_notice_per_fact_and_person on notifications.told (person_id, task, until_day, stage)
    nulls not distinct where over_on is null;

-- What lies in someone's calendar, and how often it changed: the version that calendar programs go by.
create table notifications.event (
    person_id  uuid not null,
    uid        text not null,
    dossier_id uuid,
    sequence   int not null,
    day        date not null,
    starts     time,
    ends       time,
    title      text not null,
    place      text not null,
    href       text not null,
    attends    boolean not null,
    changed_at timestamptz not null,
    invited    boolean not null default false, -- an invitation for it went out, not taken back since
    gone       boolean not null default false,
    primary key (person_id, uid)
);
create index events_of_a_dossier on notifications.event (dossier_id) where not gone;

-- Up to which act of each dossier the calendars are right.
create table notifications.seen (
    dossier_id uuid primary key,
    number     int not null
);

-- The address of someone's own calendar. Only the hash of its secret is kept.
create table notifications.calendar_address (
    person_id   uuid primary key,
    secret_hash bytea not null unique,
    made_at     timestamptz not null
);

alter table notifications.preference enable row level security;
alter table notifications.preference force row level security;
create policy ones_own on notifications.preference
    using (access.is_program() or person_id = access.viewer())
    with check (access.is_program() or person_id = access.viewer());
alter table notifications.round enable row level security;
alter table notifications.round force row level security;
create policy the_program_alone on notifications.round using (access.is_program()) with check (access.is_program());
alter table notifications.told enable row level security;
alter table notifications.told force row level security;
create policy the_program_alone on notifications.told using (access.is_program()) with check (access.is_program());
alter table notifications.event enable row level security;
alter table notifications.event force row level security;
create policy the_program_alone on notifications.event using (access.is_program()) with check (access.is_program());
alter table notifications.seen enable row level security;
alter table notifications.seen force row level security;
create policy the_program_alone on notifications.seen using (access.is_program()) with check (access.is_program());
alter table notifications.calendar_address enable row level security;
alter table notifications.calendar_address force row level security;
create policy ones_own on notifications.calendar_address
    using (access.is_program() or person_id = access.viewer())
    with check (access.is_program() or person_id = access.viewer());
