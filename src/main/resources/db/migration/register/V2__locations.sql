-- One reading of a file that DUO published; a refresh leaves a row, also when nothing changed.
create table register.edition (
    id        uuid primary key,
    kind      text not null constraint po_vo_or_so check (kind in ('PO', 'VO', 'SO')),
    file_name text not null,
    sha256    text not null,
    read_at   timestamptz not null,
    rows      int  not null check (rows > 0),
    added     int  not null,
    changed   int  not null,
    gone      int  not null
);

-- A place where a school teaches, under the code of DUO. A code is never taken away: links point at it (R57).
create table register.location (
    code              text primary key constraint a_brin_and_two_digits check (code ~ '^\d{2}[A-Z]{2}\d{2}$'),
    brin              text not null constraint the_code_begins_with_its_brin check (left(code, 4) = brin),
    kind              text not null,
    name              text not null constraint a_location_has_a_name check (name <> ''),
    board             text not null constraint a_board_has_five_digits check (board ~ '^\d{5}$'),
    street            text not null,
    number            text not null,
    postcode          text not null,
    place             text not null,
    municipality_code text not null,
    municipality      text not null,
    denomination      text not null,
    province          text not null,
    website           text not null,
    found             text not null, -- name, place, street and code in small letters without accents, to search in
    edition_id        uuid not null references register.edition, -- the last reading in which it stood
    gone_at           timestamptz    -- since this reading it is no longer in DUO's file
);
create index locations_by_what_people_type on register.location using gin (found gin_trgm_ops);

-- A school, board, mbo institution or lerarenopleiding that takes part (R50).
create table register.partner (
    id             uuid primary key,
    partnership_id uuid not null references register.partnership,
    kind           text not null constraint a_kind_of_partner check (kind in ('SCHOOL', 'BOARD', 'MBO', 'TEACHER_EDUCATION')),
    name           text not null constraint a_partner_has_a_name check (name <> ''),
    location_code  text references register.location,
    brin           text,
    lead           boolean not null default false,
    since          date not null,
    ended_on       date constraint a_partner_leaves_after_it_came check (ended_on >= since),
    constraint r50_the_penvoerder_is_a_partner_now check (not lead or ended_on is null)
);
create unique index r50_one_penvoerder on register.partner (partnership_id) where lead;
create unique index a_location_takes_part_once on register.partner (partnership_id, location_code) where ended_on is null;
create index partners_of_a_partnership on register.partner (partnership_id);

alter table register.partner enable row level security;
alter table register.partner force row level security;
create policy readers on register.partner for select using (true);
create policy keepers on register.partner for all
    using (access.sits('{COORDINATOR}', partnership_id)) with check (access.sits('{COORDINATOR}', partnership_id));
