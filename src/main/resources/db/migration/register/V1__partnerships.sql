create table register.partnership (
    id            uuid primary key,
    name          text not null constraint a_partnership_has_a_name check (name <> ''),
    short_name    text not null,
    sectors       text[] not null constraint r50_one_or_more_sectors check (cardinality(sectors) > 0),
    recognised_on date,
    profile       text not null default '',
    themes        text[] not null default '{}'
);
