-- What every room may use in its SQL: search with typing errors and without accents, and "not two at the same time".
-- All three are trusted extensions: the owner of the database may create them.
create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;
create extension if not exists btree_gist with schema public;
