-- Who a letter is for, where that is somebody Koers knows: it goes to the address of the day on which it goes.
-- What it told may hold no longer by then: it is not sent, and should the same hold again, it is told anew.
alter table mail.letter add column reader uuid, add column over boolean not null default false;
drop index mail.one_letter_per_fact_and_recipient;
create unique index one_letter_per_fact_and_recipient on mail.letter (fact, lower(recipient)) where not over;
