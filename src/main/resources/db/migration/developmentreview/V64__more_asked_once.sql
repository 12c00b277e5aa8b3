-- The same readers as before, asked once per question instead of once per row.
alter policy readers on developmentreview.debrief_point using (
    access.is_program()
    or case when sent_on is null
            then access.sits_among((select access.seats()), case side when 'HOST' then '{HOST_TEAM}'::text[] else '{PANEL}' end, opr_id)
            else access.sits_among((select access.seats()), '{HOST_TEAM,SECRETARY,PANEL}', opr_id)
                 or access.sits_among((select access.seats()), '{STUDENT_WRITER}', opr_id)
                    and developmentreview.is_debriefed(opr_id) end);
alter policy side on developmentreview.debrief_point using (
    sent_on is null and (access.is_program() or access.sits_among(
        (select access.seats()), case side when 'HOST' then '{HOST_TEAM}'::text[] else '{PANEL}' end, opr_id)));
alter policy readers_of_what_counts on developmentreview.invitation using (
    state = 'ACCEPTED' and (select access.sits_nationally('{DUSI}')) and exists (
        select 1 from developmentreview.day_mark m where m.opr_id = invitation.opr_id and m.mark = 'HELD'));
