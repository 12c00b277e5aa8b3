-- The same readers as before, asked once per question instead of once per row.
alter policy readers on record.entry
    using (access.is_program() or access.sits_among((select access.seats()), '{HOST_TEAM}', dossier_id)
           or (select access.sits_nationally('{PLATFORM}')) or by_person = access.viewer());
alter policy readers on record.view
    using (access.is_program() or access.sits_among((select access.seats()), '{HOST_TEAM}', dossier_id)
           or person_id = access.viewer());
