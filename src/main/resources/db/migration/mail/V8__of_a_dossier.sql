-- In which dossier somebody can do something about a letter that comes back, whoever or whatever sent it: the host's team
-- can mend the address of a conversation partner, also when the program wrote.
alter table mail.letter add column dossier uuid;
alter table mail.returned add column dossier uuid;
create policy the_team_of_the_dossier on mail.returned for select using (
    dossier is not null and access.sits_among((select access.seats()), '{HOST_TEAM}', dossier));
create policy the_team_settles on mail.returned for update using (
    dossier is not null and access.sits('{HOST_TEAM}', dossier));
