-- Nothing could ever be struck: what is wrong is corrected by an entry of the same kind, and the kind goes.
alter table register.entry
    drop constraint only_a_correction_strikes,
    drop constraint a_kind_of_entry,
    add constraint a_kind_of_entry check (kind in ('NAMED', 'STANDS', 'JOINED', 'LEFT', 'LEADS',
        'SCOPE', 'AGREEMENT', 'PRECONDITION', 'ENDED', 'BEGAN', 'CLOCK'));

create or replace function register.corrects_its_own() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from register.entry e
                    where e.id = new.corrects and e.partnership_id = new.partnership_id
                      and e.kind = new.kind and e.subject is not distinct from new.subject) then
        raise exception 'R52: a correction says which entry of this partnership it corrects';
    end if;
    return new;
end $$;

alter policy readers on register.ground using (
    register.keeps(partnership_id) or access.sits_nationally('{PLATFORM}')
    or access.sits_nationally('{DUSI}') and exists (
        select 1 from register.entry e where e.id = entry_id and e.kind in ('STANDS', 'CLOCK', 'ENDED', 'BEGAN')));
