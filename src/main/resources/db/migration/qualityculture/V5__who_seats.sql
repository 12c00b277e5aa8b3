-- A seat in the quality work is given and ended by whoever works on it; the owner of a step hands the step over, and everyone
-- may end the own seat. So an act that forgets where it is touches nobody elsewhere (R90).
create function qualityculture.seats_people_in(seat text, thing uuid) returns boolean stable language sql as $$
    select access.sits_nationally('{PLATFORM}') or case seat
        when 'QUALITY_WRITER' then qualityculture.works(thing)
        when 'QUALITY_VOICE' then exists (
            select 1 from qualityculture.round r where r.id = thing and qualityculture.works(r.partnership_id))
        else access.sits('{QUALITY_STEP}', thing) or exists (
            select 1 from qualityculture.step s where s.id = thing and qualityculture.works(s.partnership_id)) end
$$;

create policy quality_is_given on access.seat as restrictive for insert
    with check (kind not in ('QUALITY_WRITER', 'QUALITY_VOICE', 'QUALITY_STEP')
        or qualityculture.seats_people_in(kind, subject_id));
create policy quality_is_ended on access.seat as restrictive for update
    using (kind not in ('QUALITY_WRITER', 'QUALITY_VOICE', 'QUALITY_STEP') or person_id = access.viewer()
        or qualityculture.seats_people_in(kind, subject_id));
