-- Files that belong to a dossier. The room that owns the dossier says who reads and writes; the rows carry it, so the
-- database keeps the same door shut.
create table documents.file (
    id         uuid primary key,
    dossier_id uuid not null,
    name       text not null constraint a_file_has_a_name check (name <> ''),
    kind       text not null,
    size       int  not null constraint at_most_25_megabyte check (size between 1 and 26214400),
    sha256     text not null,
    content    bytea not null,
    reason     text not null,  -- why it was added; empty while that is still to be said
    readers    text[] not null,
    writers    text[] not null,
    added_at   timestamptz not null,
    added_by   uuid not null,
    by_name    text not null,
    placed_at  timestamptz,
    constraint r18_a_placed_file_has_a_reason check (placed_at is null or reason <> '')
);
alter table documents.file alter column content set storage external; -- these kinds are compressed already
create index files_of_a_dossier on documents.file (dossier_id);

create function documents.refuse_change() returns trigger language plpgsql as $$
begin
    if old.placed_at is not null then
        raise exception 'R92: a placed file stays as it was';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger a_placed_file_stays before update or delete on documents.file
    for each row execute function documents.refuse_change();

alter table documents.file enable row level security;
alter table documents.file force row level security;
create policy readers on documents.file for select using (access.sits(readers || writers, dossier_id));
create policy keepers on documents.file for all
    using (access.sits(writers, dossier_id)) with check (access.sits(writers, dossier_id));
