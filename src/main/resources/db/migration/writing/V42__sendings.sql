-- Forms of somebody that were taken, by the key their page gave them: sent again, each counts once.
create table writing.sending (
    person_id uuid not null,
    key       uuid not null,
    landed    text not null,  -- where the page was led to; empty while the act is still answered
    at        timestamptz not null,
    primary key (person_id, key)
);
alter table writing.sending enable row level security;
alter table writing.sending force row level security;
create policy themselves on writing.sending for all
    using (person_id = access.viewer()) with check (person_id = access.viewer());
