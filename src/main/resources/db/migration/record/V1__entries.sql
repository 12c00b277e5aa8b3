create table record.entry (
    id         uuid primary key,
    dossier_id uuid not null,
    at         timestamptz not null,
    by_person  uuid,
    by_name    text not null,
    act        text not null,
    about      text not null
);
create index entries_of_a_dossier on record.entry (dossier_id, at);

create function record.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'R92: the record is added to, never changed';
end $$;
create trigger the_record_never_changes before update or delete on record.entry
    for each row execute function record.refuse_change();

alter table record.entry enable row level security;
alter table record.entry force row level security;
-- The host reads its own dossier's record, the Platform the acts; everyone reads the own acts (domain, who reads what).
create policy readers on record.entry for select
    using (access.sits('{HOST_TEAM}', dossier_id) or access.sits_nationally('{PLATFORM}') or by_person = access.viewer());
create policy writers on record.entry for insert with check (access.is_program() or by_person = access.viewer());
