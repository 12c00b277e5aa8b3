-- Figures of partnerships are only ever added to: the latest of each holds, the earlier ones stay to be seen. A masked
-- value is no number, and never zero (R55, R58, ADR 0028).
create table register.figure (
    id             uuid primary key,
    turn           bigint generated always as identity,
    partnership_id uuid not null references register.partnership,
    school_year    int  not null constraint a_school_year check (school_year between 2010 and 2060),
    sector         text constraint a_sector_of_students check (sector in ('PO', 'VO', 'MBO')),
    what           text not null constraint a_kind_of_figure check (what in ('HBO', 'SHORTENED', 'UNIVERSITY', 'MINOR',
                       'CAREER_CHANGE', 'PDG', 'FLEXIBLE', 'OTHER', 'WORKPLACE_MENTOR', 'SCHOOL_EDUCATOR', 'INSTITUTE_EDUCATOR')),
    number         int  constraint no_less_than_none check (number between 0 and 100000),
    mask           text constraint a_known_mask check (mask in ('<5', '*', '**')),
    file_name      text not null default '',
    kept_at        timestamptz not null,
    kept_by        uuid, -- null for the program
    constraint r55_a_masked_value_is_no_number check (number is null or mask is null),
    constraint r58_students_have_a_sector_and_staff_have_none
        check ((what in ('WORKPLACE_MENTOR', 'SCHOOL_EDUCATOR', 'INSTITUTE_EDUCATOR')) = (sector is null))
);
create index figures_of_a_partnership on register.figure (partnership_id, school_year, what, turn);

-- How a partnership contributes to a hundred percent, in its own words (R99); the latest holds.
create table register.contribution (
    id             uuid primary key,
    turn           bigint generated always as identity,
    partnership_id uuid not null references register.partnership,
    text           text not null constraint a_short_text check (length(text) <= 2000),
    kept_at        timestamptz not null,
    kept_by        uuid
);
create index contributions_of_a_partnership on register.contribution (partnership_id, turn);

-- Against what the country is measured: only what a source says (R55, R99); the latest of each holds.
create table register.denominator (
    id          uuid primary key,
    turn        bigint generated always as identity,
    what        text not null constraint a_kind_of_total check (what in ('STUDENTS', 'TEACHER_EDUCATIONS', 'BOARDS', 'MBO')),
    school_year int  not null constraint a_year check (school_year between 2010 and 2060),
    number      int  not null constraint more_than_none check (number between 1 and 1000000),
    source      text not null constraint r55_a_total_has_a_source check (source <> ''),
    source_date date not null,
    kept_at     timestamptz not null,
    kept_by     uuid
);

create function register.refuse_figure() returns trigger language plpgsql as $$
begin
    raise exception 'R55: a figure is corrected by a later one and never changed';
end $$;
create trigger r55_a_figure_never_changes before update or delete on register.figure
    for each statement execute function register.refuse_figure();
create trigger r99_a_contribution_never_changes before update or delete on register.contribution
    for each statement execute function register.refuse_figure();
create trigger r55_a_total_never_changes before update or delete on register.denominator
    for each statement execute function register.refuse_figure();

alter table register.figure enable row level security;
alter table register.figure force row level security;
alter table register.contribution enable row level security;
alter table register.contribution force row level security;
alter table register.denominator enable row level security;
alter table register.denominator force row level security;
create policy readers on register.figure for select
    using ((select access.sits_nationally('{PLATFORM}')) or access.sits('{COORDINATOR}', partnership_id));
create policy keepers on register.figure for insert with check (access.sits('{COORDINATOR}', partnership_id));
create policy readers on register.contribution for select
    using ((select access.sits_nationally('{PLATFORM}')) or access.sits('{COORDINATOR}', partnership_id));
create policy keepers on register.contribution for insert with check (access.sits('{COORDINATOR}', partnership_id));
create policy readers on register.denominator for select using (true);
create policy keepers on register.denominator for insert with check (access.sits_nationally('{PLATFORM}'));

-- The students of the country per school year, for anyone: as one number over at least three partnerships, or no number.
-- It reads for the one who asks what that one may not read, and gives nothing smaller away.
create function register.students_of_the_country()
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
             order by f.partnership_id, f.school_year, f.sector, f.what, f.turn desc)
        select l.year,
               case when count(distinct l.partnership_id) >= 3 then coalesce(sum(l.number), 0) end,
               case when count(distinct l.partnership_id) >= 3 then count(l.mask) end,
               count(distinct l.partnership_id)
          from latest l
         where l.number is not null or l.mask is not null
         group by l.year
         order by l.year;
    perform set_config('koers.program', asker, true);
end $$;
