-- Steps 4 to 6. Facts that all on the road may know are marks; the texts behind them are rows of their own, each
-- behind the seats of the domain's table "who reads what".
create table developmentreview.day_mark (
    opr_id uuid not null references developmentreview.opr,
    mark   text not null constraint a_known_mark check (mark in ('MET', 'HELD', 'HOST_REFLECTED', 'PANEL_REFLECTED', 'DEBRIEFED')),
    on_day date not null,
    primary key (opr_id, mark)
);
alter table developmentreview.day_mark enable row level security;
alter table developmentreview.day_mark force row level security;
-- That a review was held is for whoever may see the review at all (R02, R05); the rest is for those on the road.
create policy readers on developmentreview.day_mark for select using (
    access.sits('{HOST_TEAM,STUDENT_WRITER,SECRETARY,PANEL,INVITED,VISITING_COORDINATOR}', opr_id)
    or access.sits_nationally('{PLATFORM}')
    or mark = 'HELD' and exists (select 1 from developmentreview.opr o where o.id = opr_id));
create policy markers on developmentreview.day_mark for insert with check (
    case mark
        when 'MET' then access.sits('{PANEL}', opr_id)
        when 'HELD' then access.sits('{HOST_TEAM,PANEL}', opr_id)
        when 'HOST_REFLECTED' then access.sits('{HOST_TEAM}', opr_id)
        when 'PANEL_REFLECTED' then access.sits('{PANEL}', opr_id)
        else access.sits('{HOST_TEAM,SECRETARY,PANEL}', opr_id)
    end);
-- Only the day of the panel's meeting can be put right; what was held or debriefed stays as it was (R92).
create policy correctors on developmentreview.day_mark for update
    using (mark = 'MET' and access.sits('{PANEL}', opr_id));

-- The panel's meeting (R20): who was there, and the chair's short note. Never for the host's side.
create table developmentreview.panel_meeting (
    opr_id  uuid primary key references developmentreview.opr,
    met_on  date not null,
    present uuid[] not null constraint r20_two_or_more_met check (cardinality(present) >= 2),
    note    text not null
);
alter table developmentreview.panel_meeting enable row level security;
alter table developmentreview.panel_meeting force row level security;
create policy panel on developmentreview.panel_meeting for all
    using (access.sits('{PANEL}', opr_id)) with check (access.sits('{PANEL}', opr_id));

-- Reading remarks (about a part of the documents) and prepared questions (about a conversation, or about none).
create table developmentreview.prepared (
    id          uuid primary key,
    opr_id      uuid not null references developmentreview.opr,
    kind        text not null constraint a_known_kind check (kind in ('REMARK', 'QUESTION')),
    about       text not null,
    text        text not null constraint it_has_words check (text <> ''),
    author_id   uuid not null,
    author_name text not null
);
create index prepared_for_a_review on developmentreview.prepared (opr_id, id);
alter table developmentreview.prepared enable row level security;
alter table developmentreview.prepared force row level security;
create policy readers on developmentreview.prepared for select using (access.sits('{PANEL}', opr_id));
create policy authors on developmentreview.prepared for all
    using (author_id = access.viewer() and access.sits('{PANEL}', opr_id))
    with check (author_id = access.viewer() and access.sits('{PANEL}', opr_id));

-- Points for the debrief (R63): of one side until it brings them in, of both from then on, and then unchangeable.
create table developmentreview.debrief_point (
    id      uuid primary key,
    opr_id  uuid not null references developmentreview.opr,
    side    text not null constraint a_known_side check (side in ('HOST', 'PANEL')),
    text    text not null constraint it_has_words check (text <> ''),
    sent_on date
);
create index points_of_a_debrief on developmentreview.debrief_point (opr_id, id);

-- What the joint debrief recommends; the numbers follow the order, the ids never change.
create table developmentreview.recommendation (
    id     uuid primary key,
    opr_id uuid not null references developmentreview.opr,
    number int not null check (number > 0),
    text   text not null constraint it_has_words check (text <> ''),
    constraint one_recommendation_per_number unique (opr_id, number) deferrable initially deferred
);

create function developmentreview.is_debriefed(opr uuid) returns boolean stable language sql as $$
    select exists (select 1 from developmentreview.day_mark m where m.opr_id = opr and m.mark = 'DEBRIEFED')
$$;

alter table developmentreview.debrief_point enable row level security;
alter table developmentreview.debrief_point force row level security;
create policy readers on developmentreview.debrief_point for select using (
    case when sent_on is null then access.sits(case side when 'HOST' then '{HOST_TEAM}'::text[] else '{PANEL}' end, opr_id)
         else access.sits('{HOST_TEAM,SECRETARY,PANEL}', opr_id)
              or access.sits('{STUDENT_WRITER}', opr_id) and developmentreview.is_debriefed(opr_id) end);
create policy side on developmentreview.debrief_point for all
    using (sent_on is null and access.sits(case side when 'HOST' then '{HOST_TEAM}'::text[] else '{PANEL}' end, opr_id))
    with check (access.sits(case side when 'HOST' then '{HOST_TEAM}'::text[] else '{PANEL}' end, opr_id));

alter table developmentreview.recommendation enable row level security;
alter table developmentreview.recommendation force row level security;
create policy readers on developmentreview.recommendation for select using (
    access.sits('{HOST_TEAM,SECRETARY,PANEL}', opr_id)
    or access.sits('{STUDENT_WRITER}', opr_id) and developmentreview.is_debriefed(opr_id));
create policy debriefers on developmentreview.recommendation for all
    using (access.sits('{HOST_TEAM,SECRETARY,PANEL}', opr_id) and not developmentreview.is_debriefed(opr_id))
    with check (access.sits('{HOST_TEAM,SECRETARY,PANEL}', opr_id) and not developmentreview.is_debriefed(opr_id));
