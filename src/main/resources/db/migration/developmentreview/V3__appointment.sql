-- Where step 3 stands: what everyone on the road may know.
create table developmentreview.appointment (
    opr_id          uuid primary key references developmentreview.opr,
    day             date,            -- both agreed to it (R61)
    host_since      date,            -- since when dates of the host wait for the panel
    panel_since     date,
    version         int not null,    -- of the content; each change makes a new one
    version_on      date,
    ready           boolean not null,
    host_agreed_on  date,
    panel_agreed_on date,
    counted         int not null,    -- last version to which both agreed
    constraint r61_both_agree_to_the_same_version
        check (host_agreed_on is null or panel_agreed_on is null or counted = version)
);

create function developmentreview.is_agreed(opr uuid) returns boolean stable language sql as $$
    select exists (
        select 1 from developmentreview.appointment a
         where a.opr_id = opr and a.day is not null and a.host_agreed_on is not null and a.panel_agreed_on is not null)
$$;

-- Every date that was proposed, and what became of it.
create table developmentreview.proposed_day (
    id        uuid primary key,
    opr_id    uuid not null references developmentreview.opr,
    day       date not null,
    by_side   text not null check (by_side in ('HOST', 'PANEL')),
    on_day    date not null,
    agreed_on date,
    closed_on date,
    moved_by  text check (moved_by in ('HOST', 'PANEL')),
    reason    text not null,
    constraint r61_moving_has_a_reason check (moved_by is null or reason <> '')
);
create unique index r61_one_open_proposal_of_a_day on developmentreview.proposed_day (opr_id, day) where closed_on is null;
create unique index r61_one_agreed_day on developmentreview.proposed_day (opr_id)
    where agreed_on is not null and closed_on is null;

create table developmentreview.programme (
    opr_id       uuid primary key references developmentreview.opr,
    starts       time,
    ends         time,
    place        text,
    documents_by date,
    read_by      date,
    constraint r21_starts_before_it_ends check (starts < ends),
    constraint r33_placed_before_it_is_read check (documents_by <= read_by)
);

create table developmentreview.programme_item (
    id      uuid primary key,
    opr_id  uuid not null references developmentreview.opr,
    kind    text not null check (kind in ('CONVERSATION', 'PAUSE')),
    starts  time not null,
    ends    time not null,
    title   text not null check (title <> ''),
    leads   uuid[] not null,
    layers  text[] not null,
    issues  uuid[] not null,
    removed boolean not null,
    constraint r21_starts_before_it_ends check (starts < ends)
);
create index items_of_a_programme on developmentreview.programme_item (opr_id);

create table developmentreview.issue (
    id      uuid primary key,
    opr_id  uuid not null references developmentreview.opr,
    number  int not null,
    text    text not null check (text <> ''),
    removed boolean not null,
    unique (opr_id, number)
);

create table developmentreview.conversation_partner (
    id              uuid primary key,
    opr_id          uuid not null references developmentreview.opr,
    conversation_id uuid not null references developmentreview.programme_item,
    name            text not null check (name <> ''),
    function        text not null,
    layer           text not null,
    removed         boolean not null
);
create index partners_of_a_programme on developmentreview.conversation_partner (opr_id);

-- The page without account of one conversation partner, and the address for mail: only the host needs these.
create table developmentreview.conversation_link (
    partner_id uuid primary key references developmentreview.conversation_partner,
    opr_id     uuid not null references developmentreview.opr,
    token      text not null unique check (length(token) >= 32),
    email      text not null
);
create index links_of_an_opr on developmentreview.conversation_link (opr_id);

-- The content as it was when both agreed (R92).
create table developmentreview.agreed_programme (
    opr_id    uuid not null references developmentreview.opr,
    version   int not null,
    agreed_on date not null,
    content   jsonb not null,
    primary key (opr_id, version)
);
create function developmentreview.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'R92: what was agreed is never changed, a new version is added';
end $$;
create trigger what_was_agreed_never_changes before update or delete on developmentreview.agreed_programme
    for each row execute function developmentreview.refuse_change();

alter table developmentreview.appointment enable row level security;
alter table developmentreview.appointment force row level security;
alter table developmentreview.proposed_day enable row level security;
alter table developmentreview.proposed_day force row level security;
alter table developmentreview.programme enable row level security;
alter table developmentreview.programme force row level security;
alter table developmentreview.programme_item enable row level security;
alter table developmentreview.programme_item force row level security;
alter table developmentreview.issue enable row level security;
alter table developmentreview.issue force row level security;
alter table developmentreview.conversation_partner enable row level security;
alter table developmentreview.conversation_partner force row level security;
alter table developmentreview.conversation_link enable row level security;
alter table developmentreview.conversation_link force row level security;
alter table developmentreview.agreed_programme enable row level security;
alter table developmentreview.agreed_programme force row level security;

create policy readers on developmentreview.appointment for select using (
    access.sits('{HOST_TEAM,STUDENT_WRITER,SECRETARY,PANEL,INVITED,VISITING_COORDINATOR}', opr_id)
    or access.sits_nationally('{PLATFORM}'));
create policy both_sides on developmentreview.appointment for all
    using (access.sits('{HOST_TEAM,PANEL}', opr_id)) with check (access.sits('{HOST_TEAM,PANEL}', opr_id));

-- Proposals and programme: both sides from the draft, the others of the review from the agreement.
create policy readers on developmentreview.proposed_day for select using (
    access.sits('{STUDENT_WRITER,SECRETARY,VISITING_COORDINATOR}', opr_id) and developmentreview.is_agreed(opr_id));
create policy both_sides on developmentreview.proposed_day for all
    using (access.sits('{HOST_TEAM,PANEL}', opr_id)) with check (access.sits('{HOST_TEAM,PANEL}', opr_id));

create policy readers on developmentreview.programme for select using (access.sits('{PANEL}', opr_id)
    or access.sits('{STUDENT_WRITER,SECRETARY,VISITING_COORDINATOR}', opr_id) and developmentreview.is_agreed(opr_id));
create policy makers on developmentreview.programme for all
    using (access.sits('{HOST_TEAM}', opr_id)) with check (access.sits('{HOST_TEAM}', opr_id));
create policy readers on developmentreview.programme_item for select using (access.sits('{PANEL}', opr_id)
    or access.sits('{STUDENT_WRITER,SECRETARY,VISITING_COORDINATOR}', opr_id) and developmentreview.is_agreed(opr_id));
create policy makers on developmentreview.programme_item for all
    using (access.sits('{HOST_TEAM}', opr_id)) with check (access.sits('{HOST_TEAM}', opr_id));
create policy readers on developmentreview.issue for select using (access.sits('{PANEL}', opr_id)
    or access.sits('{STUDENT_WRITER,SECRETARY,VISITING_COORDINATOR}', opr_id) and developmentreview.is_agreed(opr_id));
create policy makers on developmentreview.issue for all
    using (access.sits('{HOST_TEAM}', opr_id)) with check (access.sits('{HOST_TEAM}', opr_id));
create policy readers on developmentreview.conversation_partner for select using (access.sits('{PANEL}', opr_id)
    or access.sits('{STUDENT_WRITER,SECRETARY,VISITING_COORDINATOR}', opr_id) and developmentreview.is_agreed(opr_id));
create policy makers on developmentreview.conversation_partner for all
    using (access.sits('{HOST_TEAM}', opr_id)) with check (access.sits('{HOST_TEAM}', opr_id));
create policy host_only on developmentreview.conversation_link for all
    using (access.sits('{HOST_TEAM}', opr_id)) with check (access.sits('{HOST_TEAM}', opr_id));

-- What was agreed once stays readable for all who could read it, also while a change is being agreed.
create policy readers on developmentreview.agreed_programme for select using (
    access.sits('{HOST_TEAM,STUDENT_WRITER,SECRETARY,PANEL,VISITING_COORDINATOR}', opr_id));
create policy both_sides on developmentreview.agreed_programme for insert with check (
    access.sits('{HOST_TEAM,PANEL}', opr_id));
