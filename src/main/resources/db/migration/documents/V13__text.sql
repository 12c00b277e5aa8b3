-- What stands in a file in words, read by the program some seconds after it came in; beside each version of the file.
create table documents.file_text (
    file_id uuid primary key references documents.file on delete cascade,
    state   text not null constraint a_known_state check (state in ('READING', 'READ', 'NOTHING', 'TOO_MUCH', 'NOT_READ')),
    text    text not null,
    words   int  not null check (words >= 0),
    read_at timestamptz not null
);
alter table documents.file_text enable row level security;
alter table documents.file_text force row level security;
-- Whoever may have the file may have its words.
create policy readers on documents.file_text for select
    using (exists (select 1 from documents.file f where f.id = file_id));
create policy program on documents.file_text for all using (access.is_program()) with check (access.is_program());
