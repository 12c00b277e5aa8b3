-- The same readers and keepers as before. Who reads is asked once per question, not once per row, and who keeps only of what
-- is kept.
alter policy readers on selfevaluation.identity
    using (access.is_program() or access.sits_among((select access.seats()), readers || writers, dossier_id)
           or ('NATIONAL' = any (readers) and (select access.sits_nationally('{PLATFORM}'))));
drop policy keepers on selfevaluation.identity;
create policy makers on selfevaluation.identity for insert with check (access.sits(writers, dossier_id));
create policy keepers on selfevaluation.identity for update
    using (access.sits(writers, dossier_id)) with check (access.sits(writers, dossier_id));
create policy removers on selfevaluation.identity for delete using (access.sits(writers, dossier_id));
