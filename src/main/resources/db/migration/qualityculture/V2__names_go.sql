-- After the kept years names go out of what came to rest: a closed ambition, a closed round, a step that was evaluated or
-- left (R93). What was said and agreed stays, and from which place; only the program does this, and only to names.
create or replace function qualityculture.refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and access.is_program()
        and to_jsonb(new) - '{owner_name,by_name}'::text[] = to_jsonb(old) - '{owner_name,by_name}'::text[] then
        return new;
    end if;
    raise exception 'R92: what was agreed or answered stays, a newer one is added';
end $$;
create policy names_go on qualityculture.ambition_core for update using (access.is_program()) with check (access.is_program());
create policy names_go on qualityculture.round for update using (access.is_program()) with check (access.is_program());
create policy names_go on qualityculture.round_end for update using (access.is_program()) with check (access.is_program());
create policy names_go on qualityculture.step for update using (access.is_program()) with check (access.is_program());
create policy names_go on qualityculture.step_note for update using (access.is_program()) with check (access.is_program());
