-- The same readers as before, asked once per question instead of once per row.
alter policy readers on qualityculture.round using (
    access.is_program() or access.sits_among((select access.seats()), '{COORDINATOR,QUALITY_WRITER}', partnership_id)
    or access.sits_among((select access.seats()), '{QUALITY_VOICE}', id));
alter policy readers on qualityculture.round_end using (
    access.is_program() or access.sits_among((select access.seats()), '{COORDINATOR,QUALITY_WRITER}', partnership_id)
    or access.sits_among((select access.seats()), '{QUALITY_VOICE}', round_id));
alter policy readers on qualityculture.voice using (
    access.is_program() or access.sits_among((select access.seats()), '{COORDINATOR,QUALITY_WRITER}', partnership_id)
    or access.sits_among((select access.seats()), '{QUALITY_VOICE}', round_id) or person_id = access.viewer());
alter policy readers on qualityculture.answer using (
    person_id = access.viewer()
    or (access.is_program() or access.sits_among((select access.seats()), '{COORDINATOR,QUALITY_WRITER}', partnership_id)
        or access.sits_among((select access.seats()), '{QUALITY_VOICE}', round_id)
           and exists (select 1 from qualityculture.voice v where v.round_id = answer.round_id
                          and v.person_id = access.viewer() and v.handed_in_at is not null))
       and exists (select 1 from qualityculture.voice v where v.round_id = answer.round_id
                      and v.person_id = answer.person_id and v.handed_in_at is not null));
alter policy readers on qualityculture.step using (
    access.is_program() or access.sits_among((select access.seats()), '{COORDINATOR,QUALITY_WRITER}', partnership_id)
    or access.sits_among((select access.seats()), '{QUALITY_STEP}', id));
alter policy readers on qualityculture.step_note using (
    access.is_program() or access.sits_among((select access.seats()), '{COORDINATOR,QUALITY_WRITER}', partnership_id)
    or access.sits_among((select access.seats()), '{QUALITY_STEP}', step_id));
alter policy readers on qualityculture.ambition using (
    access.is_program() or access.sits_among((select access.seats()), '{COORDINATOR,QUALITY_WRITER}', partnership_id));
alter policy readers on qualityculture.ambition_core using (
    access.is_program() or access.sits_among((select access.seats()), '{COORDINATOR,QUALITY_WRITER}', partnership_id));
