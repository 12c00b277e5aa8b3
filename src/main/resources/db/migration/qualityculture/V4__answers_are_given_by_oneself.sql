-- Who asked takes a question back, and whoever was asked gives the own answers; nobody else, and nothing else of it
-- changes but a name that goes (R38, R90, R93).
create function qualityculture.refuse_to_give_for_another() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.handed_in_at is not null and not access.is_program() then
            raise exception 'R38: an answer is given by who was asked';
        end if;
        return new;
    end if;
    if to_jsonb(new) - '{handed_in_at,withdrawn_on,name}'::text[] <> to_jsonb(old) - '{handed_in_at,withdrawn_on,name}'::text[]
        or new.name <> old.name and not access.is_program() then
        raise exception 'R38: who was asked, when and from which place stays';
    end if;
    if new.handed_in_at is distinct from old.handed_in_at and (new.person_id is distinct from access.viewer()
        or exists (select 1 from qualityculture.round_end e where e.round_id = new.round_id)) then
        raise exception 'R38: an answer is given by who was asked, while the round is open';
    end if;
    return new;
end $$;
create trigger r38_given_by_oneself before insert or update on qualityculture.voice
    for each row execute function qualityculture.refuse_to_give_for_another();

-- Of a round that is closed nothing more is answered.
create policy while_it_is_open on qualityculture.answer as restrictive for insert with check (access.is_program()
    or not exists (select 1 from qualityculture.round_end e where e.round_id = answer.round_id));
