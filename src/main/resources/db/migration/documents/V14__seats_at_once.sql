-- The same readers and keepers as before. Who reads is asked once per question, not once per row, and who keeps only of what
-- is kept.
alter policy readers on documents.file
    using (access.is_program() or access.sits_among((select access.seats()), readers || writers, dossier_id));
drop policy keepers on documents.file;
create policy makers on documents.file for insert with check (access.sits(writers, dossier_id));
create policy keepers on documents.file for update
    using (access.sits(writers, dossier_id)) with check (access.sits(writers, dossier_id));
create policy removers on documents.file for delete using (access.sits(writers, dossier_id));

alter policy readers on documents.picture
    using (access.is_program() or access.sits_among((select access.seats()), readers || writers, dossier_id));
drop policy keepers on documents.picture;
create policy makers on documents.picture for insert with check (access.sits(writers, dossier_id));
create policy keepers on documents.picture for update
    using (access.sits(writers, dossier_id)) with check (access.sits(writers, dossier_id));
create policy removers on documents.picture for delete using (access.sits(writers, dossier_id));
