-- Step 2. Each thing has a neutral row, which everyone who takes part in the review may know (so that all see the same
-- road), and where needed a private row beside it: whom the host asked and what they wrote, who the members are.

create function developmentreview.takes_part(opr uuid) returns boolean stable language sql as $$
    select access.sits('{HOST_TEAM,STUDENT_WRITER,SECRETARY,PANEL,INVITED,VISITING_COORDINATOR}', opr)
        or access.sits_nationally('{PLATFORM}')
$$;

create table developmentreview.panel (
    opr_id           uuid primary key references developmentreview.opr,
    themes_chosen_on date not null
);
alter table developmentreview.panel enable row level security;
alter table developmentreview.panel force row level security;
create policy readers on developmentreview.panel for select using (developmentreview.takes_part(opr_id));
create policy host on developmentreview.panel for all
    using (access.sits('{HOST_TEAM}', opr_id)) with check (access.sits('{HOST_TEAM}', opr_id));

create table developmentreview.panel_themes (
    opr_id uuid primary key references developmentreview.opr,
    themes text[] not null constraint r36_one_or_more_themes check (cardinality(themes) > 0)
);
alter table developmentreview.panel_themes enable row level security;
alter table developmentreview.panel_themes force row level security;
create policy readers on developmentreview.panel_themes for select
    using (access.sits('{HOST_TEAM}', opr_id) or access.sits_nationally('{PLATFORM}'));
create policy host on developmentreview.panel_themes for all
    using (access.sits('{HOST_TEAM}', opr_id)) with check (access.sits('{HOST_TEAM}', opr_id));

create table developmentreview.invitation (
    id         uuid primary key,
    opr_id     uuid not null references developmentreview.opr,
    place      text not null constraint r06_first_or_second_visitor check (place in ('FIRST', 'SECOND')),
    asked_on   date not null,
    state      text not null check (state in ('ASKED', 'ACCEPTED', 'DECLINED', 'TAKEN_BACK', 'WITHDRAWN')),
    state_on   date not null,
    visitor_id uuid references register.partnership,  -- known to all once it said yes
    constraint r37_a_visitor_said_yes check ((visitor_id is not null) = (state in ('ACCEPTED', 'WITHDRAWN')))
);
create unique index r06_one_visitor_per_place on developmentreview.invitation (opr_id, place)
    where state in ('ASKED', 'ACCEPTED');
create unique index r07_two_different_visitors on developmentreview.invitation (opr_id, visitor_id)
    where state = 'ACCEPTED';
alter table developmentreview.invitation enable row level security;
alter table developmentreview.invitation force row level security;
create policy readers on developmentreview.invitation for select using (developmentreview.takes_part(opr_id));
create policy host on developmentreview.invitation for insert with check (access.sits('{HOST_TEAM}', opr_id));
create policy actors on developmentreview.invitation for update
    using (access.sits('{HOST_TEAM,INVITED,VISITING_COORDINATOR}', opr_id));

create table developmentreview.invitation_letter (
    invitation_id  uuid primary key references developmentreview.invitation,
    opr_id         uuid not null references developmentreview.opr,
    partnership_id uuid not null references register.partnership,
    message        text not null,
    reason         text,                                    -- why it said no, or withdrew
    proposed_id    uuid references register.partnership     -- whom it proposed instead
);
create index letters_of_an_opr on developmentreview.invitation_letter (opr_id);
alter table developmentreview.invitation_letter enable row level security;
alter table developmentreview.invitation_letter force row level security;
create policy readers on developmentreview.invitation_letter for select
    using (access.sits('{HOST_TEAM}', opr_id) or access.sits_nationally('{PLATFORM}')
        or access.sits('{COORDINATOR}', partnership_id));
create policy host on developmentreview.invitation_letter for insert with check (access.sits('{HOST_TEAM}', opr_id));
create policy answerers on developmentreview.invitation_letter for update
    using (access.sits('{COORDINATOR}', partnership_id));

create table developmentreview.nomination (
    id       uuid primary key,
    opr_id   uuid not null references developmentreview.opr,
    sent_by  uuid not null references register.partnership,
    function text not null,
    chair    boolean not null,
    since    date not null,
    left_on  date constraint a_member_leaves_after_it_came check (left_on >= since)
);
create index nominations_of_an_opr on developmentreview.nomination (opr_id);
create unique index r14_one_chair on developmentreview.nomination (opr_id) where chair and left_on is null;
alter table developmentreview.nomination enable row level security;
alter table developmentreview.nomination force row level security;
create policy readers on developmentreview.nomination for select using (developmentreview.takes_part(opr_id));
create policy visitors on developmentreview.nomination for insert
    with check (access.sits('{VISITING_COORDINATOR}', opr_id) and access.sits('{COORDINATOR}', sent_by));
create policy actors on developmentreview.nomination for update
    using (access.sits('{VISITING_COORDINATOR,PANEL}', opr_id));

create table developmentreview.settlement (
    id          uuid primary key,
    opr_id      uuid not null references developmentreview.opr,
    settled_on  date not null,
    members     uuid[] not null,  -- the nominations as they were (R92)
    reopened_on date,
    reopened_by text check (reopened_by in ('MEMBER_LEFT', 'VISITOR_WITHDREW', 'SECRETARY_REPLACED')),
    constraint a_reopening_says_why check ((reopened_on is null) = (reopened_by is null))
);
create unique index r10_one_settlement_in_force on developmentreview.settlement (opr_id) where reopened_on is null;
create index settlements_of_an_opr on developmentreview.settlement (opr_id);
alter table developmentreview.settlement enable row level security;
alter table developmentreview.settlement force row level security;
create policy readers on developmentreview.settlement for select using (developmentreview.takes_part(opr_id));
create policy host on developmentreview.settlement for insert with check (access.sits('{HOST_TEAM}', opr_id));
create policy actors on developmentreview.settlement for update
    using (access.sits('{HOST_TEAM,VISITING_COORDINATOR,PANEL}', opr_id));

create table developmentreview.nominee (
    nomination_id uuid primary key references developmentreview.nomination,
    opr_id        uuid not null references developmentreview.opr,
    sent_by       uuid not null references register.partnership,
    person_id     uuid not null references people.person,
    name          text not null,
    training      text not null,  -- experience with Samen Opleiden (R35)
    audits        text not null,  -- affinity or experience with audits (R35)
    ties          text,           -- other ties with the host (R34); null: not declared, empty: none
    left_because  text constraint leaving_has_a_reason check (left_because <> '')
);
create index nominees_of_an_opr on developmentreview.nominee (opr_id);
alter table developmentreview.nominee enable row level security;
alter table developmentreview.nominee force row level security;
-- Until the panel was settled for the first time its members and coordinators know those of their own partnership.
create policy readers on developmentreview.nominee for select
    using (access.sits('{HOST_TEAM}', opr_id) or access.sits_nationally('{PLATFORM}')
        or person_id = access.viewer()
        or access.sits('{COORDINATOR}', sent_by)
        or (access.sits('{PANEL}', opr_id) and exists (
                select 1 from people.affiliation a
                 where a.person_id = access.viewer() and a.partnership_id = sent_by and a.ended_on is null))
        or (access.sits('{STUDENT_WRITER,SECRETARY,PANEL,VISITING_COORDINATOR}', opr_id) and exists (
                select 1 from developmentreview.settlement s where s.opr_id = nominee.opr_id)));
create policy visitors on developmentreview.nominee for insert
    with check (access.sits('{VISITING_COORDINATOR}', opr_id) and access.sits('{COORDINATOR}', sent_by));
create policy actors on developmentreview.nominee for update
    using (person_id = access.viewer() or access.sits('{COORDINATOR}', sent_by));

create table developmentreview.secretary (
    id        uuid primary key,
    opr_id    uuid not null references developmentreview.opr,
    person_id uuid not null references people.person,
    name      text not null,
    since     date not null,
    until     date
);
create unique index r15_one_secretary on developmentreview.secretary (opr_id) where until is null;
create index secretaries_of_an_opr on developmentreview.secretary (opr_id);
alter table developmentreview.secretary enable row level security;
alter table developmentreview.secretary force row level security;
create policy readers on developmentreview.secretary for select using (developmentreview.takes_part(opr_id));
create policy host on developmentreview.secretary for all
    using (access.sits('{HOST_TEAM}', opr_id)) with check (access.sits('{HOST_TEAM}', opr_id));
