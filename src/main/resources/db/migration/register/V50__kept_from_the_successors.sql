-- The history of all predecessors is readable from the successors, also for a coordinator who came later (R53): reading,
-- never writing.
create function register.kept() returns setof uuid stable language sql as $$
    with recursive earlier (id) as (
        select s.subject_id from access.seat s
         where s.person_id = access.viewer() and s.ended_on is null and s.kind = 'COORDINATOR' and s.subject_id is not null
        union select s.predecessor_id from register.succession s join earlier e on s.successor_id = e.id)
    select id from earlier
$$;
create policy successors on register.figure for select using (partnership_id in (select register.kept()));
create policy successors on register.contribution for select using (partnership_id in (select register.kept()));
