-- Who leads an onderwijsregio reads the figures of the partnerships that belong to it now (R58). An end of a tie is never
-- recorded ahead, so one without an end holds.
create policy regions on register.figure for select using (partnership_id in (
    select t.partnership_id from register.region_tie t join register.partnership p on p.id = t.partnership_id
     where t.ended_on is null and p.ended_on is null and access.sits('{REGION_LEAD}', t.region_id)));
