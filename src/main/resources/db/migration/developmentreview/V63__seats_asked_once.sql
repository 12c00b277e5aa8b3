-- Who reads a row is asked of the viewer's seats once for each question, in every table of a review, and not once for
-- each row: that is fast in a hundred reviews, and how many rows are hidden is not to be seen from how long it takes.
-- What the policies say stays the same.
do $$
declare
    p record;
begin
    for p in
        select tablename, policyname,
               regexp_replace(
                   regexp_replace(
                       regexp_replace(qual, '(developmentreview\.)?takes_part\(opr_id\)',
                           'access.sits(''{HOST_TEAM,STUDENT_WRITER,SECRETARY,PANEL,INVITED,VISITING_COORDINATOR}''::text[], opr_id)'
                           || ' or access.sits_nationally(''{PLATFORM}''::text[])'),
                       'access\.sits\((''{[A-Z_,]+}''::text\[\]), ([a-z_]+)\)',
                       '(access.is_program() or access.sits_among((select access.seats()), \1, \2))', 'g'),
                   '(?<!SELECT )access\.sits_nationally\(''{PLATFORM}''::text\[\]\)',
                   '(select access.sits_nationally(''{PLATFORM}''))', 'g') as asked_once
          from pg_policies
         where schemaname = 'developmentreview' and cmd in ('SELECT', 'ALL')
           and qual ~ 'access\.sits\(|access\.sits_nationally\(|takes_part\('
    loop
        execute format('alter policy %I on developmentreview.%I using (%s)', p.policyname, p.tablename, p.asked_once);
    end loop;
end
$$;
drop function developmentreview.takes_part(uuid);

create index days_proposed_for_an_opr on developmentreview.proposed_day (opr_id);
