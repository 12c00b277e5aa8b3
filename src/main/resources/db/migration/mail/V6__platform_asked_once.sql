-- The same readers as before, asked once per question instead of once per row.
alter policy the_sender_and_the_platform on mail.returned using (
    posted_by = access.viewer() or (select access.sits_nationally('{PLATFORM}')));
