-- A word is what stands between signs, as in a question. PostgreSQL takes "po/vo", "2026/2027", "W1.SO.1" and "plan.pdf" for one
-- word, and the second half of "2026-2027" for a number below zero: a mark on either side of each sign keeps them apart. It is
-- nowhere to be seen, so the words around what was found stay as they were written.
--
-- The rooms that keep what this makes have it made anew beside this one (documents V17, register V54).
create function search.apart(words text) returns text language sql immutable parallel safe
return regexp_replace(words collate "nl-x-icu", '([^[:alnum:][:space:]\u0300-\u036f]+)', E'\x03\\1\x03', 'g');

create or replace function search.vectors_of_pieces(words text) returns tsvector[] language sql immutable parallel safe
return (select array_agg(to_tsvector('search.dutch', search.apart(search.piece(words, nth))) order by nth)
          from generate_series(1, (length(words) + 99799) / 99800) as nth);

create or replace function search.vectors(words text) returns tsvector[] language sql immutable parallel safe
return case when length(words) <= 99800 then array[to_tsvector('search.dutch', search.apart(words))]
            else search.vectors_of_pieces(words) end;
