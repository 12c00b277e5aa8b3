-- A version of the framework is a file (ADR 0024). A concept is the Platform's alone; what was published is everyone's and
-- never changes again (R41).
create table qualityframework.version (
    id           uuid primary key,
    name         text not null constraint a_version_is_called_after_its_year check (name ~ '^\d{4}(-([2-9]|[1-9]\d))?$'),
    file         text,        -- as it was published
    published_at timestamptz,
    dropped_at   timestamptz,
    constraint r41_published_with_its_file check ((file is null) = (published_at is null)),
    constraint r41_only_a_concept_is_dropped check (published_at is null or dropped_at is null)
);
create unique index one_version_of_a_name on qualityframework.version (name) where dropped_at is null;

-- Every save of a concept; who saved it stands in the record.
create table qualityframework.edition (
    version_id uuid not null references qualityframework.version,
    number     int  not null check (number > 0),
    file       text not null,
    saved_at   timestamptz not null,
    primary key (version_id, number)
);

create function qualityframework.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'R41: a published version and an edition never change';
end $$;
create trigger r41_a_published_version_never_changes before update or delete on qualityframework.version
    for each row when (old.published_at is not null) execute function qualityframework.refuse();
create trigger an_edition_never_changes before update or delete on qualityframework.edition
    for each row execute function qualityframework.refuse();
create trigger versions_are_never_emptied before truncate on qualityframework.version execute function qualityframework.refuse();
create trigger editions_are_never_emptied before truncate on qualityframework.edition execute function qualityframework.refuse();

alter table qualityframework.version enable row level security;
alter table qualityframework.version force row level security;
alter table qualityframework.edition enable row level security;
alter table qualityframework.edition force row level security;
create policy readers on qualityframework.version for select
    using (published_at is not null or access.sits_nationally('{PLATFORM}'));
create policy beginners on qualityframework.version for insert with check (access.sits_nationally('{PLATFORM}'));
create policy editors on qualityframework.version for update
    using (access.sits_nationally('{PLATFORM}')) with check (access.sits_nationally('{PLATFORM}'));
create policy readers on qualityframework.edition for select using (access.sits_nationally('{PLATFORM}'));
create policy editors on qualityframework.edition for insert with check (
    access.sits_nationally('{PLATFORM}')
    and exists (select 1 from qualityframework.version v where v.id = version_id and v.published_at is null and v.dropped_at is null));
