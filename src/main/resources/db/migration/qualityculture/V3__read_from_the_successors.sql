-- Ambitions, rounds and steps of predecessors are readable from the successors (R53): what was wanted, asked, concluded
-- and agreed. An answer stays its writer's.
create policy successors on qualityculture.ambition for select using (partnership_id in (select register.kept()));
create policy successors on qualityculture.ambition_core for select using (partnership_id in (select register.kept()));
create policy successors on qualityculture.round for select using (partnership_id in (select register.kept()));
create policy successors on qualityculture.round_end for select using (partnership_id in (select register.kept()));
create policy successors on qualityculture.voice for select using (partnership_id in (select register.kept()));
create policy successors on qualityculture.step for select using (partnership_id in (select register.kept()));
create policy successors on qualityculture.step_note for select using (partnership_id in (select register.kept()));

-- What was written out of an ambition has its lock in the room of writing, which knows no succession. This looks as the
-- program for as long as it runs, only for who coordinates what followed.
create function qualityculture.written_before(partnership uuid)
    returns table (name text, words text) language plpgsql as $$
declare before text := coalesce(current_setting('koers.program', true), '');
begin
    if not exists (select 1 from register.kept() as earlier (id) where earlier.id = partnership) then
        return;
    end if;
    perform set_config('koers.program', 'opvolging', true);
    return query
        select distinct on (s.id) s.key, v.text
          from writing.section s join writing.version v on v.section_id = s.id
         where s.dossier_id = partnership and left(s.key, 9) = 'AMBITION_'
         order by s.id, v.number desc;
    perform set_config('koers.program', before, true);
end $$;
