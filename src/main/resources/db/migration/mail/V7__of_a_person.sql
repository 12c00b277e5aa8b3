-- Whose letter it is, also where it stays with the address of that day: who takes over an address finds no letters of
-- another at it, and gets the own letter about a fact that another heard of there. Null: of somebody without account.
alter table mail.letter add column person uuid;
select set_config('koers.program', 'migratie', true);
update mail.letter set person = reader where reader is not null;
select set_config('koers.program', '', true);
drop index mail.one_letter_per_fact_and_recipient;
create unique index one_letter_per_fact_and_person on mail.letter (fact, coalesce(person::text, lower(recipient))) where not over;
create index letters_of_a_person on mail.letter (person, written_at);
