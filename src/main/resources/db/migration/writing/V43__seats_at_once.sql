-- The same readers and keepers as before. Who reads is asked once per question, not once per row, and who keeps only of what
-- is kept.
alter policy readers on writing.section
    using (owner_id = access.viewer()
           or access.sits_among((select access.seats()), readers || writers, dossier_id)
           or ('NATIONAL' = any (readers) and (select access.sits_nationally('{PLATFORM}')))
           or 'ANYONE' = any (readers) or access.is_program());
drop policy keepers on writing.section;
create policy makers on writing.section for insert
    with check (owner_id = access.viewer() or access.is_program() or access.sits(writers || '{HOST_TEAM}', dossier_id));
create policy keepers on writing.section for update
    using (owner_id = access.viewer() or access.sits(readers || writers, dossier_id))
    with check (owner_id = access.viewer() or access.is_program() or access.sits(writers || '{HOST_TEAM}', dossier_id));
create policy removers on writing.section for delete
    using (owner_id = access.viewer() or access.sits(readers || writers, dossier_id));
