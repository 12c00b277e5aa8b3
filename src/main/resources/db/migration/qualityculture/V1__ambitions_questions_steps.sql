-- What a partnership wants beyond basic quality, the four questions it asks, and the steps it takes. Closed by default:
-- read by those who work on it, by whoever was asked in a round, and by the owner of a step; by nobody else (ADR 0029).
create function qualityculture.works(partnership uuid) returns boolean stable language sql as $$
    select access.sits('{COORDINATOR,QUALITY_WRITER}', partnership)
$$;

create table qualityculture.ambition (
    id             uuid primary key,
    partnership_id uuid not null references register.partnership,
    framework      text not null, -- the version of the framework it is tied to for ever (R42)
    begun_on       date not null
);
create index ambitions_of_a_partnership on qualityculture.ambition (partnership_id);

-- What it is in short; the newest counts, earlier ones stay to be seen.
create table qualityculture.ambition_core (
    ambition_id    uuid not null references qualityculture.ambition,
    number         int  not null check (number > 0),
    partnership_id uuid not null references register.partnership,
    title          text not null constraint r44_an_ambition_says_what_it_is check (title <> ''),
    points         text[] not null, -- waarborgen and elements of the framework, by code
    strengthening  boolean not null,
    broadening     boolean not null,
    owner_id       uuid,
    owner_name     text not null,
    closed_on      date,
    outcome        text not null,
    at             timestamptz not null,
    by_person      uuid,
    by_name        text not null,
    primary key (ambition_id, number),
    constraint r44_closed_says_what_came_of_it check (closed_on is null or outcome <> '')
);
create index cores_of_a_partnership on qualityculture.ambition_core (partnership_id);

create table qualityculture.round (
    id             uuid primary key,
    partnership_id uuid not null references register.partnership,
    framework      text not null,
    subject_kind   text not null constraint what_is_asked_about check (subject_kind in ('AMBITION', 'POINT', 'OWN')),
    subject_ref    text not null, -- the ambition, or the code in the framework; empty for a subject of one's own
    subject        text not null constraint r38_a_round_is_about_something check (subject <> ''),
    intro          text not null,
    asked_on       date not null,
    until          date not null constraint asked_before_the_last_day check (until >= asked_on),
    by_person      uuid not null,
    by_name        text not null
);
create index rounds_of_a_partnership on qualityculture.round (partnership_id);
create table qualityculture.round_end (
    round_id       uuid primary key references qualityculture.round,
    partnership_id uuid not null references register.partnership,
    ended_on       date not null,
    conclusion     text not null constraint r38_says_what_is_done_with_it check (conclusion <> ''),
    by_person      uuid not null,
    by_name        text not null
);

-- Who was asked in a round, and whether the answers were given to the others.
create table qualityculture.voice (
    round_id       uuid not null references qualityculture.round,
    person_id      uuid not null,
    partnership_id uuid not null references register.partnership,
    name           text not null,
    function       text not null,
    asked_on       date not null,
    handed_in_at   timestamptz,
    withdrawn_on   date,
    primary key (round_id, person_id)
);
create index voices_of_a_person on qualityculture.voice (person_id);
create table qualityculture.answer (
    round_id       uuid not null,
    person_id      uuid not null,
    partnership_id uuid not null references register.partnership,
    question       text not null constraint r38_the_four_questions check (question in ('RIGHT', 'KNOWN', 'AGREED', 'NEXT')),
    number         int  not null check (number > 0),
    text           text not null,
    evidence_kind  text not null constraint r38_kind_of_evidence check (evidence_kind in ('NONE', 'QUANTITATIVE', 'QUALITATIVE')),
    evidence       text not null,
    link           text not null,
    at             timestamptz not null,
    primary key (round_id, person_id, question, number),
    foreign key (round_id, person_id) references qualityculture.voice
);

create table qualityculture.step (
    id             uuid primary key,
    partnership_id uuid not null references register.partnership,
    origin         text not null constraint r39_what_it_follows_from
        check (origin in ('RECOMMENDATION', 'ROUND', 'AMBITION', 'NATIONAL', 'OWN')),
    origin_ref     uuid,
    origin_words   text not null,
    what           text not null constraint r39_a_step_says_what check (what <> ''),
    begun_on       date not null,
    by_person      uuid not null,
    by_name        text not null
);
create index steps_of_a_partnership on qualityculture.step (partnership_id);
create table qualityculture.step_note (
    step_id        uuid not null references qualityculture.step,
    number         int  not null check (number > 0),
    partnership_id uuid not null references register.partnership,
    standing       text not null constraint r39_turns
        check (standing in ('AGREED', 'CARRIED_OUT', 'EVALUATED', 'ADJUSTED', 'LEFT')),
    text           text not null,
    handed_over    boolean not null default false,
    owner_id       uuid,
    owner_name     text not null,
    due_on         date,
    at             timestamptz not null,
    by_person      uuid,
    by_name        text not null,
    primary key (step_id, number)
);
create index step_notes_of_a_partnership on qualityculture.step_note (partnership_id);

create function qualityculture.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'R92: what was agreed or answered stays, a newer one is added';
end $$;
create trigger it_stays before update or delete on qualityculture.ambition for each row execute function qualityculture.refuse_change();
create trigger it_stays before update or delete on qualityculture.ambition_core for each row execute function qualityculture.refuse_change();
create trigger it_stays before update or delete on qualityculture.round for each row execute function qualityculture.refuse_change();
create trigger it_stays before update or delete on qualityculture.round_end for each row execute function qualityculture.refuse_change();
create trigger it_stays before update or delete on qualityculture.answer for each row execute function qualityculture.refuse_change();
create trigger it_stays before update or delete on qualityculture.step for each row execute function qualityculture.refuse_change();
create trigger it_stays before update or delete on qualityculture.step_note for each row execute function qualityculture.refuse_change();
create trigger it_stays before delete on qualityculture.voice for each row execute function qualityculture.refuse_change();

alter table qualityculture.ambition enable row level security;
alter table qualityculture.ambition force row level security;
alter table qualityculture.ambition_core enable row level security;
alter table qualityculture.ambition_core force row level security;
alter table qualityculture.round enable row level security;
alter table qualityculture.round force row level security;
alter table qualityculture.round_end enable row level security;
alter table qualityculture.round_end force row level security;
alter table qualityculture.voice enable row level security;
alter table qualityculture.voice force row level security;
alter table qualityculture.answer enable row level security;
alter table qualityculture.answer force row level security;
alter table qualityculture.step enable row level security;
alter table qualityculture.step force row level security;
alter table qualityculture.step_note enable row level security;
alter table qualityculture.step_note force row level security;

create policy readers on qualityculture.ambition for select using (qualityculture.works(partnership_id));
create policy writers on qualityculture.ambition for insert with check (qualityculture.works(partnership_id));
create policy readers on qualityculture.ambition_core for select using (qualityculture.works(partnership_id));
create policy writers on qualityculture.ambition_core for insert with check (qualityculture.works(partnership_id));
create policy readers on qualityculture.round for select
    using (qualityculture.works(partnership_id) or access.sits('{QUALITY_VOICE}', id));
create policy askers on qualityculture.round for insert with check (qualityculture.works(partnership_id));
create policy readers on qualityculture.round_end for select
    using (qualityculture.works(partnership_id) or access.sits('{QUALITY_VOICE}', round_id));
create policy askers on qualityculture.round_end for insert with check (qualityculture.works(partnership_id));
create policy readers on qualityculture.voice for select using (qualityculture.works(partnership_id)
    or access.sits('{QUALITY_VOICE}', round_id) or person_id = access.viewer());
create policy askers on qualityculture.voice for insert with check (qualityculture.works(partnership_id));
create policy askers_withdraw on qualityculture.voice for update
    using (qualityculture.works(partnership_id)) with check (qualityculture.works(partnership_id));
create policy oneself_hands_in on qualityculture.voice for update
    using (person_id = access.viewer() and access.sits('{QUALITY_VOICE}', round_id))
    with check (person_id = access.viewer());
-- An answer is its writer's. Once given, the askers read it, and the others who gave theirs.
create policy readers on qualityculture.answer for select using (person_id = access.viewer()
    or exists (select 1 from qualityculture.voice v where v.round_id = answer.round_id
                  and v.person_id = answer.person_id and v.handed_in_at is not null)
       and (qualityculture.works(partnership_id)
            or access.sits('{QUALITY_VOICE}', round_id)
               and exists (select 1 from qualityculture.voice v where v.round_id = answer.round_id
                              and v.person_id = access.viewer() and v.handed_in_at is not null)));
create policy writers on qualityculture.answer for insert
    with check (person_id = access.viewer() and access.sits('{QUALITY_VOICE}', round_id));
create policy readers on qualityculture.step for select
    using (qualityculture.works(partnership_id) or access.sits('{QUALITY_STEP}', id));
create policy writers on qualityculture.step for insert with check (qualityculture.works(partnership_id));
create policy readers on qualityculture.step_note for select
    using (qualityculture.works(partnership_id) or access.sits('{QUALITY_STEP}', step_id));
create policy writers on qualityculture.step_note for insert
    with check (qualityculture.works(partnership_id) or access.sits('{QUALITY_STEP}', step_id));

-- A coordinator leaves (R94): whoever ends the seat need not read what hangs on it. These two look and act as the program
-- for as long as they run, only for who may end the seat, and tell no more than what it is called.
create function qualityculture.in_hand(partnership uuid, person uuid)
    returns table (kind text, ref uuid, title text) language plpgsql as $$
declare before text := coalesce(current_setting('koers.program', true), '');
begin
    if not (access.sits_nationally('{PLATFORM}') or access.sits('{COORDINATOR}', partnership)) then
        return;
    end if;
    perform set_config('koers.program', 'overdracht', true);
    return query
        select 'AMBITION'::text, c.ambition_id, c.title from qualityculture.ambition_core c
         where c.partnership_id = partnership and c.owner_id = person and c.closed_on is null
           and not exists (select 1 from qualityculture.ambition_core n where n.ambition_id = c.ambition_id and n.number > c.number)
        union all
        select 'STEP'::text, n.step_id, s.what from qualityculture.step_note n join qualityculture.step s on s.id = n.step_id
         where n.partnership_id = partnership and n.owner_id = person and n.standing not in ('EVALUATED', 'LEFT')
           and not exists (select 1 from qualityculture.step_note m where m.step_id = n.step_id and m.number > n.number)
         order by 1, 3;
    perform set_config('koers.program', before, true);
end $$;

create function qualityculture.hand_over(
    partnership uuid, person uuid, successor uuid, successor_name text, moment timestamptz, actor uuid, actor_name text)
    returns void language plpgsql as $$
declare before text := coalesce(current_setting('koers.program', true), '');
declare held record;
begin
    for held in select * from qualityculture.in_hand(partnership, person) loop
        perform set_config('koers.program', 'overdracht', true);
        if held.kind = 'AMBITION' then
            insert into qualityculture.ambition_core
            select c.ambition_id, c.number + 1, c.partnership_id, c.title, c.points, c.strengthening, c.broadening, successor,
                   successor_name, c.closed_on, c.outcome, moment, actor, actor_name
              from qualityculture.ambition_core c where c.ambition_id = held.ref order by c.number desc limit 1;
        else
            insert into qualityculture.step_note
            select n.step_id, n.number + 1, n.partnership_id, n.standing, '', true, successor, successor_name, n.due_on,
                   moment, actor, actor_name
              from qualityculture.step_note n where n.step_id = held.ref order by n.number desc limit 1;
        end if;
        perform set_config('koers.program', before, true);
    end loop;
end $$;
