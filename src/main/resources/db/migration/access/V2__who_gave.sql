-- Who gave a seat and who ended it, and when: null for what the program did and for what is older than this.
alter table access.seat
    add column given_by uuid,
    add column given_at timestamptz,
    add column ended_by uuid,
    add column ended_at timestamptz;
create index seats_somebody_gave on access.seat (given_by) where given_by is not null;

-- Anyone sees who sits where; a row stays for ever. The two seats from which one reaches most ask who gives and ends
-- them: those over the country are the Platform's, and a coordinator comes from the Platform or a fellow coordinator.
alter table access.seat enable row level security;
alter table access.seat force row level security;
create policy readers on access.seat for select using (true);
create policy givers on access.seat for insert with check (true);
create policy enders on access.seat for update using (true) with check (true);
create policy country_is_given on access.seat as restrictive for insert
    with check (subject_id is not null or access.sits_nationally('{PLATFORM}'));
create policy country_is_ended on access.seat as restrictive for update
    using (subject_id is not null or access.sits_nationally('{PLATFORM}'));
create policy coordinator_is_given on access.seat as restrictive for insert
    with check (kind <> 'COORDINATOR' or access.sits_nationally('{PLATFORM}') or access.sits('{COORDINATOR}', subject_id));
create policy coordinator_is_ended on access.seat as restrictive for update
    using (kind <> 'COORDINATOR' or access.sits_nationally('{PLATFORM}') or access.sits('{COORDINATOR}', subject_id));
