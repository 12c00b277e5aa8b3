create table people.person (
    id    uuid primary key,
    name  text not null constraint a_person_has_a_name check (name <> ''),
    email text not null
);
create unique index one_person_per_address on people.person (lower(email));

create table people.affiliation (
    person_id      uuid not null references people.person,
    partnership_id uuid not null references register.partnership,
    function       text not null,
    since          date not null,
    ended_on       date,
    primary key (person_id, partnership_id, function)
);
create index attached_to_a_partnership on people.affiliation (partnership_id) where ended_on is null;
