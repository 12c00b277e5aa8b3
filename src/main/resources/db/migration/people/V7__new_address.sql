-- A link to a new mail address: who opens it, reads the mail of that address.
alter table people.link drop constraint a_known_kind;
alter table people.link add constraint a_known_kind check (kind in ('FIRST_ADMINISTRATOR', 'NEW_PASSWORD', 'NEW_ADDRESS'));
alter table people.link add column address text;
alter table people.link add constraint a_new_address_is_known check ((kind = 'NEW_ADDRESS') = (address is not null));
