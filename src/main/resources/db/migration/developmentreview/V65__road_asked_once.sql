-- The same readers as before, asked once per question instead of once per row.
create function developmentreview.hosted() returns setof uuid stable language sql as $$
    select o.id from developmentreview.opr o
     where o.host_id in (select s.subject_id from access.seat s
                          where s.person_id = (select access.viewer()) and s.kind = 'COORDINATOR' and s.ended_on is null)
$$;

alter policy readers on developmentreview.report using (
    access.is_program()
    or access.sits_among((select access.seats()), '{HOST_TEAM,STUDENT_WRITER,SECRETARY,PANEL,INVITED,VISITING_COORDINATOR}', opr_id)
    or (select access.sits_nationally('{PLATFORM}')) or opr_id in (select developmentreview.hosted())
    or exists (select 1 from developmentreview.share s where s.opr_id = report.opr_id and s.what = 'REPORT_WITH_ANYONE'));
alter policy readers on developmentreview.reaction using (
    access.is_program()
    or access.sits_among((select access.seats()), '{HOST_TEAM,STUDENT_WRITER,SECRETARY,PANEL,INVITED,VISITING_COORDINATOR}', opr_id)
    or (select access.sits_nationally('{PLATFORM}')) or opr_id in (select developmentreview.hosted()));
alter policy readers on developmentreview.learned using (
    access.is_program()
    or access.sits_among((select access.seats()), '{HOST_TEAM,STUDENT_WRITER,SECRETARY,PANEL,INVITED,VISITING_COORDINATOR}', opr_id)
    or (select access.sits_nationally('{PLATFORM}')) or opr_id in (select developmentreview.hosted()));
drop function developmentreview.reads_the_road(uuid);
