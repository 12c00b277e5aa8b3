-- After the kept years the name of who added a file goes (R93); the file stays.
create or replace function documents.refuse_change() returns trigger language plpgsql as $$
declare nameless documents.file;
begin
    if tg_op = 'UPDATE' and access.is_program() then
        nameless := old;
        nameless.by_name := new.by_name;
        if new is not distinct from nameless then
            return new;
        end if;
    end if;
    if old.placed_at is not null then
        raise exception 'R92: a placed file stays as it was';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
