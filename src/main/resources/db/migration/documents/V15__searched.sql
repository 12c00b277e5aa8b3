-- What the words of a file are searched by (ADR 0020): goes with its row, and is nowhere else.
alter table documents.file_text
    add column vectors tsvector[] generated always as (search.vectors(text)) stored;
