-- Letters to people who have no account go with the names of their dossier (R93).
create policy the_program_forgets on mail.letter for delete using (access.is_program());
create policy the_program_forgets on mail.returned for delete using (access.is_program());
