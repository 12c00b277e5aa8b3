-- Made anew, because search takes words apart at each sign.
alter table documents.file_text drop column vectors;
alter table documents.file_text
    add column vectors tsvector[] generated always as (search.vectors(text)) stored;
