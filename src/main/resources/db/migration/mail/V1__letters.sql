-- One row per fact and recipient, written in the transaction of the fact itself. A letter with a secret in it loses
-- its text once it is sent.
create table mail.letter (
    id         uuid primary key,
    fact       text not null,
    recipient  text not null,
    language   text not null,
    subject    text not null,
    body       text not null,
    secret     boolean not null,
    written_at timestamptz not null,
    tries      int not null default 0,
    next_at    timestamptz,
    sent_at    timestamptz,
    problem    text not null default ''
);
create unique index one_letter_per_fact_and_recipient on mail.letter (fact, lower(recipient));
create index letters_to_send on mail.letter (next_at) where sent_at is null;
create index letters_to_someone on mail.letter (lower(recipient), written_at);

alter table mail.letter enable row level security;
alter table mail.letter force row level security;
-- Whoever does something that others hear of, writes; only the program reads.
create policy anyone_writes on mail.letter for insert with check (true);
create policy the_program_reads on mail.letter for select using (access.is_program());
create policy the_program_sends on mail.letter for update using (access.is_program());
