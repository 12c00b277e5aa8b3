-- Step 7 and after. The texts live in writing; here is only what everyone on the road may know: dates and who reacted.
create table developmentreview.report (
    opr_id             uuid primary key references developmentreview.opr,
    placed_on          date not null,
    last_placed_on     date not null,
    reaction_closed_on date,
    final_on           date,
    follow_up_missing  boolean not null default false,
    follow_up_due_on   date,
    constraint r22_placed_again_after_the_first check (last_placed_on >= placed_on),
    constraint r23_closed_after_placing check (reaction_closed_on >= placed_on),
    constraint r24_final_after_placing check (final_on >= last_placed_on)
);

create table developmentreview.reaction (
    opr_id    uuid not null references developmentreview.opr,
    person_id uuid not null,
    sent_on   date not null,
    remarks   boolean not null,
    primary key (opr_id, person_id)
);

-- Who noted learning points, and where they went; what was noted stands elsewhere (R25).
create table developmentreview.learned (
    opr_id    uuid not null references developmentreview.opr,
    person_id uuid not null,
    sent      boolean not null default false,
    shared    boolean not null default false,
    primary key (opr_id, person_id)
);

create table developmentreview.share (
    opr_id uuid not null references developmentreview.opr,
    what   text not null,
    primary key (opr_id, what)
);

create table developmentreview.follow_up (
    id                uuid primary key,
    opr_id            uuid not null references developmentreview.opr,
    recommendation_id uuid not null,
    standing          text not null,
    text              text not null constraint r39_says_what_became_of_it check (text <> ''),
    owner             text not null,
    due_on            date,
    at                timestamptz not null,
    by_person         uuid not null,
    by_name           text not null
);
create index follow_ups_of_an_opr on developmentreview.follow_up (opr_id, recommendation_id, at);

create function developmentreview.reads_the_road(opr uuid) returns boolean stable language sql as $$
    select access.sits('{HOST_TEAM,STUDENT_WRITER,SECRETARY,PANEL,INVITED,VISITING_COORDINATOR}', opr)
        or access.sits_nationally('{PLATFORM}')
        or exists (select 1 from developmentreview.opr o where o.id = opr and access.sits('{COORDINATOR}', o.host_id))
$$;

alter table developmentreview.report enable row level security;
alter table developmentreview.report force row level security;
create policy readers on developmentreview.report for select using (developmentreview.reads_the_road(opr_id)
    or exists (select 1 from developmentreview.share s where s.opr_id = report.opr_id and s.what = 'REPORT_WITH_ANYONE'));
create policy host on developmentreview.report for all
    using (access.sits('{HOST_TEAM}', opr_id)) with check (access.sits('{HOST_TEAM}', opr_id));
create policy panel_closes on developmentreview.report for update
    using (access.sits('{PANEL}', opr_id)) with check (access.sits('{PANEL}', opr_id));

alter table developmentreview.reaction enable row level security;
alter table developmentreview.reaction force row level security;
create policy readers on developmentreview.reaction for select using (developmentreview.reads_the_road(opr_id));
create policy own on developmentreview.reaction for all
    using (access.sits('{PANEL}', opr_id) and person_id = access.viewer())
    with check (access.sits('{PANEL}', opr_id) and person_id = access.viewer());

alter table developmentreview.learned enable row level security;
alter table developmentreview.learned force row level security;
create policy readers on developmentreview.learned for select using (developmentreview.reads_the_road(opr_id));
create policy own on developmentreview.learned for all
    using (access.sits('{PANEL}', opr_id) and person_id = access.viewer())
    with check (access.sits('{PANEL}', opr_id) and person_id = access.viewer());

alter table developmentreview.share enable row level security;
alter table developmentreview.share force row level security;
create policy readers on developmentreview.share for select using (
    what like '%WITH_ANYONE'
    or what like '%WITH_PANEL' and access.sits('{PANEL}', opr_id)
    or what like '%WITH_PLATFORM' and access.sits_nationally('{PLATFORM}'));
create policy host on developmentreview.share for all
    using (access.sits('{HOST_TEAM}', opr_id)) with check (access.sits('{HOST_TEAM}', opr_id));

alter table developmentreview.follow_up enable row level security;
alter table developmentreview.follow_up force row level security;
create policy readers on developmentreview.follow_up for select using (access.sits('{HOST_TEAM}', opr_id)
    or access.sits('{PANEL}', opr_id) and exists (select 1 from developmentreview.share s
        where s.opr_id = follow_up.opr_id and s.what = 'FOLLOW_UP_WITH_PANEL')
    or access.sits_nationally('{PLATFORM}') and exists (select 1 from developmentreview.share s
        where s.opr_id = follow_up.opr_id and s.what = 'FOLLOW_UP_WITH_PLATFORM'));
create policy host on developmentreview.follow_up for insert with check (access.sits('{HOST_TEAM}', opr_id));

-- What the host shares with anyone lets anyone find the review it belongs to.
create policy readers_of_what_is_shared on developmentreview.opr for select using (
    exists (select 1 from developmentreview.share s where s.opr_id = opr.id and s.what like '%WITH_ANYONE'));

-- DUS-I sees who visited a review that was held, because the visit counts (R02, R05); of one that was not held, nothing.
create policy readers_of_what_counts on developmentreview.invitation for select using (
    state = 'ACCEPTED' and access.sits_nationally('{DUSI}') and exists (
        select 1 from developmentreview.day_mark m where m.opr_id = invitation.opr_id and m.mark = 'HELD'));

-- With what became of them the recommendations are shared too: the one cannot be read without the other.
create policy readers_of_what_is_shared on developmentreview.recommendation for select using (
    access.sits_nationally('{PLATFORM}') and exists (select 1 from developmentreview.share s
        where s.opr_id = recommendation.opr_id and s.what = 'FOLLOW_UP_WITH_PLATFORM'));
