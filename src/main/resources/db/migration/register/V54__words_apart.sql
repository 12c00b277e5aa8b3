-- Made anew, because search takes words apart at each sign.
alter table register.partnership drop column vectors;
alter table register.partnership
    add column vectors tsvector[] generated always as
        (search.vectors(name || ' ' || short_name || ' ' || search.plain(profile))) stored;
