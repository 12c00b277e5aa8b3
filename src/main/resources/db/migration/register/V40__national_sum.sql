-- The students of the country per school year, for anyone: one number over at least three partnerships that gave a number,
-- or none. A mask is no number: one number beside two masks would be that partnership's own. How many values were
-- masked, and by how many partnerships a number was given, is told with the sum or not at all (R55, R90).
create or replace function register.students_of_the_country()
    returns table (school_year int, students bigint, masked bigint, partnerships bigint) language plpgsql as $$
declare
    asker text := coalesce(current_setting('koers.program', true), '');
begin
    perform set_config('koers.program', 'national sum', true);
    return query
        with latest as (
            select distinct on (f.partnership_id, f.school_year, f.sector, f.what)
                   f.partnership_id, f.school_year as year, f.number, f.mask
              from register.figure f
             where f.sector is not null
             order by f.partnership_id, f.school_year, f.sector, f.what, f.turn desc),
        by_year as (
            select l.year, sum(l.number) as sum, count(l.mask) as masks,
                   count(distinct l.partnership_id) filter (where l.number is not null) as gave
              from latest l
             where l.number is not null or l.mask is not null
             group by l.year)
        select y.year,
               case when y.gave >= 3 then y.sum end,
               case when y.gave >= 3 then y.masks end,
               case when y.gave >= 3 then y.gave end
          from by_year y
         order by y.year;
    perform set_config('koers.program', asker, true);
end $$;
