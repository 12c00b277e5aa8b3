-- The same answers as before. Who looks is the same for every seat, so it is asked once per question: asked of each seat anew,
-- it was a third of the time that the database spent on a page.
create or replace function access.sits(kinds text[], subject uuid) returns boolean stable language sql as $$
    select access.is_program() or exists (
        select 1 from access.seat s
         where s.person_id = (select access.viewer()) and s.ended_on is null
           and s.kind = any (kinds) and s.subject_id = subject)
$$;
create or replace function access.sits_nationally(kinds text[]) returns boolean stable language sql as $$
    select access.is_program() or exists (
        select 1 from access.seat s
         where s.person_id = (select access.viewer()) and s.ended_on is null
           and s.kind = any (kinds) and s.subject_id is null)
$$;
create or replace function access.seats() returns jsonb stable language sql as $$
    select coalesce(jsonb_object_agg(of_viewer.subject_id, of_viewer.kinds), '{}')
      from (select s.subject_id, jsonb_agg(s.kind) as kinds from access.seat s
             where s.person_id = (select access.viewer()) and s.ended_on is null and s.subject_id is not null
             group by s.subject_id) of_viewer
$$;
