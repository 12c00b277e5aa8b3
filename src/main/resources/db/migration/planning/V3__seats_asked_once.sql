-- The same readers as before, asked once per question instead of once per row.
alter policy readers on planning.willingness using (
    (select access.sits_nationally('{PLATFORM}'))
    or access.sits_among((select access.seats()), '{COORDINATOR}', partnership_id));
alter policy readers on planning.visit using (
    (select access.sits_nationally('{PLATFORM}'))
    or access.sits_among((select access.seats()), '{COORDINATOR}', partnership_id)
    or access.sits_among((select access.seats()), '{COORDINATOR}', host_id));
