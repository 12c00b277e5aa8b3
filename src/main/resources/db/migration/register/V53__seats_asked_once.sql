-- The same readers as before, asked once per question instead of once per row.
alter policy readers on register.figure using (
    (select access.sits_nationally('{PLATFORM}'))
    or access.sits_among((select access.seats()), '{COORDINATOR}', partnership_id));
alter policy readers on register.contribution using (
    (select access.sits_nationally('{PLATFORM}'))
    or access.sits_among((select access.seats()), '{COORDINATOR}', partnership_id));
alter policy regions on register.figure using (partnership_id in (
    select t.partnership_id from register.region_tie t join register.partnership p on p.id = t.partnership_id
     where t.ended_on is null and p.ended_on is null
       and (access.is_program() or access.sits_among((select access.seats()), '{REGION_LEAD}', t.region_id))));
alter policy keepers on register.partner using (
    access.is_program() or access.sits_among((select access.seats()), '{COORDINATOR}', partnership_id));
alter policy readers on register.entry using (
    kind not in ('AGREEMENT', 'PRECONDITION', 'CLOCK')
    or access.is_program() or partnership_id in (select register.kept()) or (select access.sits_nationally('{PLATFORM}'))
    or kind = 'CLOCK' and (select access.sits_nationally('{DUSI}')));
alter policy readers on register.ground using (
    access.is_program() or partnership_id in (select register.kept()) or (select access.sits_nationally('{PLATFORM}'))
    or (select access.sits_nationally('{DUSI}')) and exists (
        select 1 from register.entry e where e.id = entry_id and e.kind in ('STANDS', 'CLOCK', 'ENDED', 'BEGAN')));
drop function register.keeps(uuid);
