-- What a seat brought ends with it; who comes back later belongs there anew, and the earlier time stays to be seen.
alter table people.affiliation add column with_seat boolean not null default false;
alter table people.affiliation drop constraint affiliation_pkey;
create unique index belongs_once_at_a_time on people.affiliation (person_id, partnership_id, function) where ended_on is null;
create index affiliations_of_a_person on people.affiliation (person_id);
