-- Known before the mail server hears of a letter: of one that a stopped node had in hand, nobody knows whether it arrived.
alter table mail.letter add column begun boolean not null default false;
