-- What a text is searched by. A long text goes in pieces of 100,000 signs that lie 200 over each other, because what holds
-- the words of search has no room for more.
--
-- A room that has much text keeps this beside it, in a column that is made from the text itself. So whoever changes one of these
-- functions, or search.dutch, has all such columns made anew in the same migration (ADR 0020).
create function search.piece(words text, nth bigint) returns text language sql immutable parallel safe
return substr(words, ((nth - 1) * 99800 + 1)::int, 100000);

create function search.vectors_of_pieces(words text) returns tsvector[] language sql immutable parallel safe
return (select array_agg(to_tsvector('search.dutch', search.piece(words, nth)) order by nth)
          from generate_series(1, (length(words) + 99799) / 99800) as nth);

-- Apart from the long ones, so that a question takes this one up into itself.
create function search.vectors(words text) returns tsvector[] language sql immutable parallel safe
return case when length(words) <= 99800 then array[to_tsvector('search.dutch', words)] else search.vectors_of_pieces(words) end;

-- The words of a text with marks (ADR 0012), without these.
create function search.plain(marked text) returns text language sql immutable parallel safe
return regexp_replace(marked, '[#*_>|`\[\]]+', ' ', 'g');
