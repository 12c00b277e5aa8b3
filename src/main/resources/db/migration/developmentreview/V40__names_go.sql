-- After the kept years names go (R93); the program takes them out, nobody else changes what was placed or agreed.
create or replace function developmentreview.refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and access.is_program()
        and (new.opr_id, new.version, new.agreed_on) = (old.opr_id, old.version, old.agreed_on) then
        return new;
    end if;
    raise exception 'R92: what was agreed is never changed, a new version is added';
end $$;
create policy names_go on developmentreview.agreed_programme for update using (access.is_program());
create policy names_go on developmentreview.placing for update using (access.is_program());
create policy names_go on developmentreview.placed_fact for update using (access.is_program());
create policy names_go on developmentreview.follow_up for update using (access.is_program());
create policy names_go on developmentreview.secretary for update using (access.is_program());
create policy names_go on developmentreview.prepared for update using (access.is_program());
