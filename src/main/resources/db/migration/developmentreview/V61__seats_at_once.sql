-- The same readers as before, asked once per question instead of once per row.
alter policy readers on developmentreview.opr
    using (access.is_program()
           or access.sits_among((select access.seats()), '{HOST_TEAM,STUDENT_WRITER,SECRETARY,PANEL,INVITED,VISITING_COORDINATOR}', id)
           or access.sits_among((select access.seats()), '{COORDINATOR}', host_id)
           or (select access.sits_nationally('{PLATFORM,DUSI}'))
           or held_shown);
