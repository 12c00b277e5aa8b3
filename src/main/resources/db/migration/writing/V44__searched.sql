-- What a version is searched by (ADR 0020): goes with its row, and is nowhere else.
alter table writing.version
    add column vectors tsvector[] generated always as (search.vectors(search.plain(text))) stored;

-- The same lock as before. What is made from the text is not filled in yet when this looks, and cannot be given.
create or replace function writing.refuse_change() returns trigger language plpgsql as $$
declare nameless writing.version;
begin
    if tg_op = 'UPDATE' and access.is_program() then
        nameless := old;
        nameless.by_name := new.by_name;
        nameless.vectors := new.vectors;
        if new is not distinct from nameless then
            return new;
        end if;
    end if;
    raise exception 'R91: a saved text is never changed, a new version is added';
end $$;
