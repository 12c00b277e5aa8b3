-- The open seats of whoever looks: what each is in, with the kinds there. A condition of a row asks (select access.seats()),
-- which is answered once per question: a row that stays hidden then costs next to nothing, and how many there are cannot be
-- told from the time a page takes (R90).
create function access.seats() returns jsonb stable language sql as $$
    select coalesce(jsonb_object_agg(of_viewer.subject_id, of_viewer.kinds), '{}')
      from (select s.subject_id, jsonb_agg(s.kind) as kinds from access.seat s
             where s.person_id = access.viewer() and s.ended_on is null and s.subject_id is not null
             group by s.subject_id) of_viewer
$$;

-- The same question as access.sits, of seats that were asked for before.
create function access.sits_among(seats jsonb, kinds text[], subject uuid) returns boolean immutable language sql as $$
    select coalesce(seats -> subject::text ?| kinds, false)
$$;
