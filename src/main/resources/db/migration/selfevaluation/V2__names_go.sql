-- After the kept years the contact person goes out of the ID, with every earlier one (R93).
create or replace function selfevaluation.refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and access.is_program() and new.field in ('CONTACT_NAME', 'CONTACT_MAIL')
        and (new.dossier_id, new.field, new.number, new.at) = (old.dossier_id, old.field, old.number, old.at) then
        return new;
    end if;
    if tg_op = 'DELETE' or (new.value, new.at, new.by_person) is distinct from (old.value, old.at, old.by_person) then
        raise exception 'R92: a fact that was filled in stays, a newer one is added';
    end if;
    return new;
end $$;
