-- Pictures that stand in a text of a dossier, shown at their own address to whoever may read such a text.
create table documents.picture (
    id         uuid primary key,
    dossier_id uuid not null,
    kind       text not null constraint a_picture_is_png_or_jpg check (kind in ('PNG', 'JPG')),
    content    bytea not null constraint at_most_25_megabyte check (octet_length(content) between 1 and 26214400),
    readers    text[] not null,
    writers    text[] not null,
    added_at   timestamptz not null
);
alter table documents.picture alter column content set storage external;
create index pictures_of_a_dossier on documents.picture (dossier_id);

alter table documents.picture enable row level security;
alter table documents.picture force row level security;
create policy readers on documents.picture for select using (access.sits(readers || writers, dossier_id));
create policy keepers on documents.picture for all
    using (access.sits(writers, dossier_id)) with check (access.sits(writers, dossier_id));
