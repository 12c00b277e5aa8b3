-- Who was nominated, and what that person said of experience and ties (R34, R35), are read by different people: two
-- tables, because row-level security shuts rows and not columns.
create table developmentreview.background (
    nomination_id uuid primary key references developmentreview.nomination,
    opr_id        uuid not null references developmentreview.opr,
    sent_by       uuid not null references register.partnership,
    person_id     uuid not null references people.person,
    training      text not null,  -- experience with Samen Opleiden (R35)
    audits        text not null,  -- affinity or experience with audits (R35)
    ties          text            -- other ties with the host (R34); null: not declared, empty: none
);
create index backgrounds_of_an_opr on developmentreview.background (opr_id);

select set_config('koers.program', 'migratie', true);
insert into developmentreview.background
select nomination_id, opr_id, sent_by, person_id, training, audits, ties from developmentreview.nominee;
alter table developmentreview.nominee drop column training, drop column audits, drop column ties;

alter table developmentreview.background enable row level security;
alter table developmentreview.background force row level security;
create policy readers on developmentreview.background for select
    using (access.sits('{HOST_TEAM}', opr_id) or access.sits_nationally('{PLATFORM}')
        or person_id = access.viewer()
        or access.sits('{COORDINATOR}', sent_by)
        or (access.sits('{PANEL}', opr_id) and exists (
                select 1 from developmentreview.settlement s where s.opr_id = background.opr_id)));
create policy visitors on developmentreview.background for insert
    with check (access.sits('{VISITING_COORDINATOR}', opr_id) and access.sits('{COORDINATOR}', sent_by));
create policy actors on developmentreview.background for update
    using (person_id = access.viewer() or access.sits('{COORDINATOR}', sent_by));
