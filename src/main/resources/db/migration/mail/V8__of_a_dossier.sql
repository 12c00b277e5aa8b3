-- In which dossier somebody can do something about a letter that comes back, whoever or whatever sent it: the host's team
-- can mend the address of a conversation partner, also when the program wrote. Nobody else reads that address.
alter table mail.letter add column dossier uuid;
alter table mail.returned add column dossier uuid;
alter policy the_sender_and_the_platform on mail.returned using (
    dossier is null and (posted_by = access.viewer() or (select access.sits_nationally('{PLATFORM}'))));
alter policy they_settle on mail.returned using (
    dossier is null and (posted_by = access.viewer() or access.sits_nationally('{PLATFORM}')));
create policy the_team_of_the_dossier on mail.returned for select using (
    dossier is not null
    and (access.is_program() or access.sits_among((select access.seats()), '{HOST_TEAM}', dossier)));
create policy the_team_settles on mail.returned for update using (
    dossier is not null and (access.is_program() or access.sits('{HOST_TEAM}', dossier)));
-- The own letters are asked by oneself (R93): a forgotten where shows nobody those of another.
create policy its_own on mail.letter for select using (person = access.viewer());
