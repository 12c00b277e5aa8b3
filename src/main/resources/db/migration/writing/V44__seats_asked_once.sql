-- Who is writing too is read by the same people as before, asked once per question instead of once per row.
alter policy writers on writing.presence using (
    exists (select 1 from writing.section s where s.id = section_id
        and (s.owner_id = access.viewer() or access.is_program()
             or access.sits_among((select access.seats()), s.writers, s.dossier_id))));
