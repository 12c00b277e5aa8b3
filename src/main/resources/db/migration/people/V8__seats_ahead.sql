-- A seat that begins or ends on a day to come. Rows are never removed.
create table people.seat_ahead (
    id           uuid primary key,
    act          text not null constraint begins_or_ends check (act in ('BEGINS', 'ENDS')),
    person_id    uuid not null references people.person,
    kind         text not null,
    subject_id   uuid,
    on_day       date not null,
    successor_id uuid references people.person,
    made_by      uuid references people.person,
    made_at      timestamptz not null,
    done_on      date,
    withdrawn_on date,
    constraint nobody_succeeds_themselves check (successor_id <> person_id),
    constraint only_an_end_has_a_successor check (successor_id is null or act = 'ENDS')
);
create unique index one_beginning_and_one_end_ahead on people.seat_ahead (act, person_id, kind, subject_id)
    nulls not distinct where done_on is null and withdrawn_on is null;
create index seats_ahead_in_a_subject on people.seat_ahead (subject_id, kind) where done_on is null and withdrawn_on is null;
create index seats_ahead_of_a_person on people.seat_ahead (person_id);

alter table people.seat_ahead enable row level security;
alter table people.seat_ahead force row level security;
create policy keepers on people.seat_ahead
    using (access.sits_nationally('{PLATFORM}')
           or subject_id is not null and kind = 'COORDINATOR' and access.sits('{COORDINATOR}', subject_id))
    with check (access.sits_nationally('{PLATFORM}')
           or subject_id is not null and kind = 'COORDINATOR' and access.sits('{COORDINATOR}', subject_id));
create policy whom_it_concerns on people.seat_ahead for select using (person_id = access.viewer());

-- An invitation to a seat over the whole country has no thing.
alter table people.invitation alter column subject_id drop not null;

-- Anyone finds a person; a name or address is changed by its owner alone, and where somebody works stays as it was noted.
alter table people.person enable row level security;
alter table people.person force row level security;
create policy readers on people.person for select using (true);
create policy inviters on people.person for insert with check (true);
create policy oneself on people.person for update
    using (access.is_program() or id = access.viewer()) with check (access.is_program() or id = access.viewer());
alter table people.affiliation enable row level security;
alter table people.affiliation force row level security;
create policy readers on people.affiliation for select using (true);
create policy inviters on people.affiliation for insert with check (true);
create policy the_program_alone on people.affiliation using (access.is_program()) with check (access.is_program());
