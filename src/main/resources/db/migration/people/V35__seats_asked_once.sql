-- The same keepers as before, asked once per question instead of once per row.
alter policy keepers on people.seat_ahead using (
    (select access.sits_nationally('{PLATFORM}'))
    or subject_id is not null and kind = 'COORDINATOR'
       and access.sits_among((select access.seats()), '{COORDINATOR}', subject_id));
