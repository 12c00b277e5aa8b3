create table writing.section (
    id         uuid primary key,
    dossier_id uuid not null,
    key        text not null,
    readers    text[] not null,  -- kinds of seat in the dossier that may read
    writers    text[] not null,  -- kinds of seat in the dossier that may write
    owner_id   uuid,             -- a personal text: this person reads and writes it, whatever the seats
    constraint one_section_per_key unique nulls not distinct (dossier_id, key, owner_id)
);

create table writing.version (
    section_id uuid not null references writing.section,
    number     int  not null check (number > 0),
    text       text not null,
    doubled    int[] not null,   -- paragraphs (from 0) of which both writers' words stand below each other
    words      int  not null,
    hash       text not null,
    based_on   int  not null,
    saved_at   timestamptz not null,
    saved_by   uuid not null,
    by_name    text not null,
    primary key (section_id, number)
);

create function writing.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'R91: a saved text is never changed, a new version is added';
end $$;
create trigger a_saved_text_never_changes before update or delete on writing.version
    for each row execute function writing.refuse_change();

alter table writing.section enable row level security;
alter table writing.section force row level security;
alter table writing.version enable row level security;
alter table writing.version force row level security;
create policy readers on writing.section for select
    using (owner_id = access.viewer() or access.sits(readers || writers, dossier_id)
           or ('NATIONAL' = any (readers) and access.sits_nationally('{PLATFORM}'))
           or 'ANYONE' = any (readers) or access.is_program());
create policy keepers on writing.section for all
    using (owner_id = access.viewer() or access.sits(readers || writers, dossier_id))
    with check (owner_id = access.viewer() or access.is_program() or access.sits(writers || '{HOST_TEAM}', dossier_id));
create policy readers on writing.version for select
    using (exists (select 1 from writing.section s where s.id = section_id));
create policy writers on writing.version for insert
    with check (exists (select 1 from writing.section s where s.id = section_id
        and (s.owner_id = access.viewer() or access.sits(s.writers, s.dossier_id))));
