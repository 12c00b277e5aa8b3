-- Anyone reads the partnerships; the Platform adds them, and the profile is written by the own coordinator.
alter table register.partnership enable row level security;
alter table register.partnership force row level security;
create policy readers on register.partnership for select using (true);
create policy adders on register.partnership for insert with check (access.sits_nationally('{PLATFORM}'));
create policy keepers on register.partnership for update
    using (access.sits_nationally('{PLATFORM}') or access.sits('{COORDINATOR}', id))
    with check (access.sits_nationally('{PLATFORM}') or access.sits('{COORDINATOR}', id));
