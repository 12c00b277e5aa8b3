-- After the kept years the name of the writer goes (R93); the text stays for ever.
create or replace function writing.refuse_change() returns trigger language plpgsql as $$
declare nameless writing.version;
begin
    if tg_op = 'UPDATE' and access.is_program() then
        nameless := old;
        nameless.by_name := new.by_name;
        if new is not distinct from nameless then
            return new;
        end if;
    end if;
    raise exception 'R91: a saved text is never changed, a new version is added';
end $$;
create policy names_go on writing.version for update using (access.is_program()) with check (access.is_program());
