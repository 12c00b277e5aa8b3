-- A form makes one key, however often it is sent.
alter table people.program_key add column form uuid;
create unique index a_form_makes_one_key on people.program_key (person_id, form);
