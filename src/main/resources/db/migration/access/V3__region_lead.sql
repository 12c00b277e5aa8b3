-- Who leads an onderwijsregio sees the capacity of its partnerships (R58): the Platform alone gives that seat and ends it.
create policy region_lead_is_given on access.seat as restrictive for insert
    with check (kind <> 'REGION_LEAD' or access.sits_nationally('{PLATFORM}'));
create policy region_lead_is_ended on access.seat as restrictive for update
    using (kind <> 'REGION_LEAD' or access.sits_nationally('{PLATFORM}'));
