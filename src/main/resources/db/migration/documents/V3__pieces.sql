-- The bytes of a file in pieces, so that neither coming in nor going out takes a whole file of memory. Pieces and not
-- large objects, because rows stand behind the same locks as everything else.
create table documents.piece (
    file_id uuid  not null references documents.file on delete cascade,
    number  int   not null,
    bytes   bytea not null,
    primary key (file_id, number)
);
alter table documents.piece alter column bytes set storage external; -- these kinds are compressed already

select set_config('koers.program', 'migratie', true);
insert into documents.piece (file_id, number, bytes)
select f.id, n, substring(f.content from n * 262144 + 1 for 262144)
  from documents.file f, generate_series(0, (f.size - 1) / 262144) n;
alter table documents.file drop column content;

-- A newer version stands beside the older one, which stays readable.
alter table documents.file
    add column replaced_by uuid references documents.file,
    add column follows     uuid references documents.file;

create or replace function documents.refuse_change() returns trigger language plpgsql as $$
declare same documents.file;
begin
    if tg_op = 'UPDATE' then
        same := old;
        same.replaced_by := new.replaced_by; -- which version is the newest is no part of the file
        if access.is_program() then
            same.by_name := new.by_name;
        end if;
        if new is not distinct from same then
            return new;
        end if;
    end if;
    if old.placed_at is not null then
        raise exception 'R92: a placed file stays as it was';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

create function documents.refuse_piece() returns trigger language plpgsql as $$
begin
    if exists (select 1 from documents.file f where f.id = old.file_id and f.placed_at is not null) then
        raise exception 'R92: a placed file stays as it was';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger a_placed_file_stays before update or delete on documents.piece
    for each row execute function documents.refuse_piece();

alter table documents.piece enable row level security;
alter table documents.piece force row level security;
-- Whoever may have the file may have its bytes: the locks of the file count here too.
create policy readers on documents.piece for select
    using (exists (select 1 from documents.file f where f.id = file_id));
create policy keepers on documents.piece for all
    using (exists (select 1 from documents.file f where f.id = file_id and access.sits(f.writers, f.dossier_id)))
    with check (exists (select 1 from documents.file f where f.id = file_id and access.sits(f.writers, f.dossier_id)));
