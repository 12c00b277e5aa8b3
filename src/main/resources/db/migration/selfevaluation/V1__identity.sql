-- Facts of the ID that its own people filled in: every value stays, the newest of a field counts (R60, R92).
create table selfevaluation.identity (
    dossier_id uuid not null,
    field      text not null,
    number     int  not null check (number > 0),
    value      text not null,   -- empty: not known (any more)
    readers    text[] not null, -- kinds of seat in the dossier that may read; NATIONAL is the Platform
    writers    text[] not null,
    at         timestamptz not null,
    by_person  uuid not null,
    by_name    text not null,
    primary key (dossier_id, field, number)
);

create function selfevaluation.refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (new.value, new.at, new.by_person) is distinct from (old.value, old.at, old.by_person) then
        raise exception 'R92: a fact that was filled in stays, a newer one is added';
    end if;
    return new;
end $$;
create trigger a_fact_stays before update or delete on selfevaluation.identity
    for each row execute function selfevaluation.refuse_change();

alter table selfevaluation.identity enable row level security;
alter table selfevaluation.identity force row level security;
create policy readers on selfevaluation.identity for select
    using (access.sits(readers || writers, dossier_id)
           or ('NATIONAL' = any (readers) and access.sits_nationally('{PLATFORM}')));
create policy keepers on selfevaluation.identity for all
    using (access.sits(writers, dossier_id)) with check (access.sits(writers, dossier_id));
