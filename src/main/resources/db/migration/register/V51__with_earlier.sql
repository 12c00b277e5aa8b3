-- A partnership and all that came before it, so that a page that reads a whole line asks no question for the line alone.
create function register.with_earlier(partnerships uuid[]) returns setof uuid stable language sql as $$
    with recursive earlier (id) as (
        select unnest(partnerships)
        union select s.predecessor_id from register.succession s join earlier e on s.successor_id = e.id)
    select id from earlier
$$;
