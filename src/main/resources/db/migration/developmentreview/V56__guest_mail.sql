-- What a conversation partner without account was told by mail: nothing more than the next letter needs. A row goes with
-- the letter that takes it back, and with the names of the dossier (R93).
create table developmentreview.guest_mail (
    partner_id uuid primary key references developmentreview.conversation_partner,
    opr_id     uuid not null references developmentreview.opr,
    id         uuid not null,
    name       text not null,
    host       text not null,
    email      text not null,
    language   text not null,
    token      text not null,
    day        date not null,
    told       text not null,
    sequence   int  not null,
    first_on   date not null
);
create index guest_mail_of_an_opr on developmentreview.guest_mail (opr_id);
create index guest_mail_ahead on developmentreview.guest_mail (day);

alter table developmentreview.guest_mail enable row level security;
alter table developmentreview.guest_mail force row level security;
create policy the_host on developmentreview.guest_mail
    using (access.sits('{HOST_TEAM}', opr_id)) with check (access.sits('{HOST_TEAM}', opr_id));
