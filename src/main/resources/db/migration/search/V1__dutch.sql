-- Dutch stems of words without their accents: "coordinatoren" finds "coördinator".
create text search configuration search.dutch (copy = pg_catalog.dutch);
alter text search configuration search.dutch
    alter mapping for hword, hword_part, word with public.unaccent, dutch_stem;
