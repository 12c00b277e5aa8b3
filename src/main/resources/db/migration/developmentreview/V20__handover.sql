-- A coordinator hands the work of a partnership over to a successor, from a day. Rows are never removed.
create table developmentreview.handover (
    id             uuid primary key,
    partnership_id uuid not null references register.partnership,
    from_person    uuid not null references people.person,
    to_person      uuid not null references people.person,
    starts_on      date not null,
    made_on        date not null,
    done_on        date,
    withdrawn_on   date,
    constraint nobody_succeeds_themselves check (from_person <> to_person)
);
create unique index one_handover_ahead on developmentreview.handover (partnership_id, from_person)
    where done_on is null and withdrawn_on is null;

alter table developmentreview.handover enable row level security;
alter table developmentreview.handover force row level security;
create policy coordinators on developmentreview.handover
    using (access.sits('{COORDINATOR}', partnership_id)) with check (access.sits('{COORDINATOR}', partnership_id));
