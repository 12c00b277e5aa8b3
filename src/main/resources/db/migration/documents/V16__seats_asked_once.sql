-- The same keepers as before, asked once per question instead of once per row.
alter policy keepers on documents.piece using (
    exists (select 1 from documents.file f where f.id = file_id
        and (access.is_program() or access.sits_among((select access.seats()), f.writers, f.dossier_id))));
