-- What a partnership is searched by (ADR 0020).
alter table register.partnership
    add column vectors tsvector[] generated always as
        (search.vectors(name || ' ' || short_name || ' ' || search.plain(profile))) stored;
