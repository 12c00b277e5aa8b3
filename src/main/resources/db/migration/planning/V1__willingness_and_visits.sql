create table planning.willingness (
    partnership_id uuid not null references register.partnership,
    season         int not null,  -- the year in which the school year begins
    willing        boolean not null,
    note           text not null default '',
    said_on        date not null,
    primary key (partnership_id, season)
);

-- One held review in which this partnership visited; reviews that were not held are not in here (R05).
create table planning.visit (
    partnership_id uuid not null references register.partnership,
    host_id        uuid not null references register.partnership,
    day            date not null,
    primary key (partnership_id, host_id, day),
    constraint r07_nobody_visits_itself check (partnership_id <> host_id)
);
create index visits_to_a_host on planning.visit (host_id);
