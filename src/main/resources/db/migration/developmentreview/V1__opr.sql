create table developmentreview.opr (
    id                uuid primary key,
    host_id           uuid not null references register.partnership,
    settings          text not null,
    framework         text not null,
    started_on        date not null,
    due_from          date not null,
    after_earlier     boolean not null,
    due_on            date not null,
    window_from       date,
    window_until      date,
    placed_on         date,
    documents_due_on  date,
    given_up_on       date,
    given_up_because  text constraint giving_up_has_a_reason check (given_up_because <> ''),
    closed_on         date,
    held_shown        boolean not null default false, -- the host shows on its profile that it was held
    version           int not null
);
create unique index one_open_opr_per_partnership on developmentreview.opr (host_id)
    where closed_on is null and given_up_on is null;

alter table developmentreview.opr enable row level security;
alter table developmentreview.opr force row level security;
create policy readers on developmentreview.opr for select using (
    access.sits('{HOST_TEAM,STUDENT_WRITER,SECRETARY,PANEL,INVITED,VISITING_COORDINATOR}', id)
    or access.sits('{COORDINATOR}', host_id)
    or access.sits_nationally('{PLATFORM,DUSI}')
    or held_shown);
create policy beginners on developmentreview.opr for insert with check (access.sits('{COORDINATOR}', host_id));
create policy actors on developmentreview.opr for update using (
    access.sits('{HOST_TEAM,SECRETARY,PANEL,INVITED,VISITING_COORDINATOR}', id));
