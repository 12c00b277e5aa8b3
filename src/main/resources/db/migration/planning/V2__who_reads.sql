-- What a partnership said of visiting, and which visits it made: read by its own coordinators and the Platform (R90).
alter table planning.willingness enable row level security;
alter table planning.willingness force row level security;
alter table planning.visit enable row level security;
alter table planning.visit force row level security;

create policy readers on planning.willingness for select
    using ((select access.sits_nationally('{PLATFORM}')) or access.sits('{COORDINATOR}', partnership_id));
create policy sayers on planning.willingness for insert with check (access.sits('{COORDINATOR}', partnership_id));
create policy changers on planning.willingness for update
    using (access.sits('{COORDINATOR}', partnership_id)) with check (access.sits('{COORDINATOR}', partnership_id));

create policy readers on planning.visit for select
    using ((select access.sits_nationally('{PLATFORM}')) or access.sits('{COORDINATOR}', partnership_id)
        or access.sits('{COORDINATOR}', host_id));

-- That a day was held is recorded by the team of the host or the chair of the panel; a visit is never changed.
create policy counters on planning.visit for insert with check (
    access.is_program() or exists (
        select 1 from access.seat s
         where s.person_id = access.viewer() and s.ended_on is null and s.kind in ('HOST_TEAM', 'PANEL')));

-- Who makes a shortlist: the team of a host, and the Platform reads along (R08, R36).
create function planning.hosts() returns boolean stable language sql as $$
    select access.sits_nationally('{PLATFORM}') or exists (
        select 1 from access.seat s
         where s.person_id = access.viewer() and s.ended_on is null and s.kind = 'HOST_TEAM')
$$;

-- What a shortlist needs of others, asked for by name: no forgotten condition gives it. Each reads for a host what that
-- one may not read, and gives nothing to anyone else.
create function planning.said_in(asked int) returns setof planning.willingness language plpgsql as $$
declare
    asker text := coalesce(current_setting('koers.program', true), '');
begin
    if not planning.hosts() then
        return;
    end if;
    perform set_config('koers.program', 'shortlist', true);
    return query select w.* from planning.willingness w where w.season = asked;
    perform set_config('koers.program', asker, true);
end $$;

-- How many different partnerships each one visited, never which (R05).
create function planning.visited(since date, until date)
    returns table (visitor uuid, different int) language plpgsql as $$
declare
    asker text := coalesce(current_setting('koers.program', true), '');
begin
    if not planning.hosts() then
        return;
    end if;
    perform set_config('koers.program', 'shortlist', true);
    return query
        select v.partnership_id, count(distinct v.host_id)::int
          from planning.visit v where v.day between since and until group by v.partnership_id;
    perform set_config('koers.program', asker, true);
end $$;

-- The visits between one partnership and any other: the ties of a host (R34).
create function planning.visits_with(asked uuid) returns setof planning.visit language plpgsql as $$
declare
    asker text := coalesce(current_setting('koers.program', true), '');
begin
    if not planning.hosts() then
        return;
    end if;
    perform set_config('koers.program', 'shortlist', true);
    return query
        select v.* from planning.visit v
         where v.partnership_id = asked or v.host_id = asked
         order by v.day desc, v.partnership_id;
    perform set_config('koers.program', asker, true);
end $$;
