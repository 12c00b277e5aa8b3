-- Each dossier's record becomes a chain (ADR 0014): an entry carries its number, the hash of the entry before it and its
-- own hash over all its fields. Who acted, by name, and words that name people, go into that hash only through a salted
-- hash of their own, so that names can go while the chain still holds (R92, R93).
select set_config('koers.program', 'migratie', true);

drop trigger the_record_never_changes on record.entry;

alter table record.entry
    add column number        int,
    add column previous      text,  -- '' for the first
    add column roles         text,  -- the seats the actor held in this dossier: what stays when the name has gone
    add column names         boolean not null default true,  -- whether `about` may name people, and so goes along
    add column salt          text,  -- null: the names have gone
    add column names_hash    text,
    add column content       text[] not null default '{}', -- what it was about: kind, reference, hash
    add column named_content text[] not null default '{}', -- the same, of content with people's names in it
    add column hash          text;

-- The last entry of each dossier. It is the lock of its dossier, and shows when the end of a chain was cut off.
create table record.head (
    dossier_id uuid primary key,
    number     int  not null,
    hash       text not null
);

-- Once a day: the ends of all chains that grew. The anchors are a chain themselves.
create table record.anchor (
    number   int  primary key,
    day      date not null unique,
    previous text not null,
    digest   text not null, -- over its rows in record.anchored
    hash     text not null
);
create table record.anchored (
    anchor     int  not null references record.anchor deferrable initially deferred,
    dossier_id uuid not null,
    number     int  not null,
    hash       text not null,
    primary key (anchor, dossier_id)
);
create index anchored_of_a_dossier on record.anchored (dossier_id, anchor);

create function record.sha(value text) returns text immutable language sql as $$
    select encode(sha256(convert_to(value, 'UTF8')), 'hex')
$$;

-- One field, so written that no two rows of fields look alike: its length, a colon, itself.
create function record.field(value text) returns text immutable language sql as $$
    select coalesce(octet_length(value) || ':' || value, '-') || ','
$$;

create function record.names_hash(e record.entry) returns text immutable language sql as $$
    select record.sha(record.field(e.salt) || record.field(e.by_person::text) || record.field(e.by_name)
        || record.field(case when e.names then e.about end) || record.field(array_to_string(e.named_content, e'\n')))
$$;

create function record.entry_hash(e record.entry) returns text immutable language sql as $$
    select record.sha(record.field('koers 1') || record.field(e.number::text) || record.field(e.previous)
        || record.field(e.id::text) || record.field(e.dossier_id::text)
        || record.field((extract(epoch from e.at) * 1000000)::bigint::text)
        || record.field(e.act) || record.field(e.roles) || record.field(e.names::text) || record.field(e.names_hash)
        || record.field(case when not e.names then e.about end) || record.field(array_to_string(e.content, e'\n')))
$$;

-- The end of a chain is nobody's to read. These two act as the program for as long as they run, and only hand to the
-- next function what it needs: whoever may add to a record learns nothing about it.
create function record.take_head(dossier uuid) returns record.head language plpgsql as $$
declare
    before text := coalesce(current_setting('koers.program', true), '');
    head   record.head;
begin
    perform set_config('koers.program', 'verloop', true);
    insert into record.head (dossier_id, number, hash) values (dossier, 0, '') on conflict do nothing;
    select * into strict head from record.head where dossier_id = dossier for update;
    perform set_config('koers.program', before, true);
    return head;
end $$;

create function record.move_head(dossier uuid, last int, its_hash text) returns void language plpgsql as $$
declare
    before text := coalesce(current_setting('koers.program', true), '');
begin
    perform set_config('koers.program', 'verloop', true);
    update record.head set number = last, hash = its_hash where dossier_id = dossier;
    perform set_config('koers.program', before, true);
end $$;

create function record.append(
    id uuid, dossier uuid, at timestamptz, by_person uuid, by_name text, roles text, act text, about text,
    names boolean, salt text, content text[], named_content text[]) returns void language plpgsql as $$
declare
    head  record.head := record.take_head(dossier);
    added record.entry;
begin
    added.id := id;
    added.dossier_id := dossier;
    added.at := at;
    added.by_person := by_person;
    added.by_name := by_name;
    added.act := act;
    added.about := about;
    added.number := head.number + 1;
    added.previous := head.hash;
    added.roles := roles;
    added.names := names;
    added.salt := salt;
    added.content := content;
    added.named_content := named_content;
    added.names_hash := record.names_hash(added);
    added.hash := record.entry_hash(added);
    insert into record.entry select added.*;
    perform record.move_head(dossier, added.number, added.hash);
end $$;

-- One anchor for a day, whoever comes first; the second node finds it there. True when it was made now.
create function record.anchor_day(ended date) returns boolean language plpgsql as $$
declare
    made record.anchor;
begin
    perform pg_advisory_xact_lock(hashtext('record.anchor'));
    if exists (select 1 from record.anchor where day >= ended) then
        return false;
    end if;
    select coalesce(max(number), 0) + 1 into made.number from record.anchor;
    select coalesce((select hash from record.anchor order by number desc limit 1), '') into made.previous;
    made.day := ended;
    with grown as (
        select h.* from record.head h where h.number > 0 and h.number > coalesce((
            select a.number from record.anchored a where a.dossier_id = h.dossier_id order by a.anchor desc limit 1), 0)),
    kept as (
        insert into record.anchored (anchor, dossier_id, number, hash)
        select made.number, dossier_id, number, hash from grown returning dossier_id, number, hash)
    select record.sha(coalesce(string_agg(
            record.field(dossier_id::text) || record.field(number::text) || record.field(hash), '' order by dossier_id), ''))
      into made.digest from kept;
    made.hash := record.sha(record.field(made.number::text) || record.field(made.day::text)
        || record.field(made.previous) || record.field(made.digest));
    insert into record.anchor select made.*;
    return true;
end $$;

-- The one change there is: names go (see the trigger below).
create policy names_go on record.entry for update using (access.is_program()) with check (access.is_program());

-- What stands there already is chained in the order in which it was done. Of these acts nobody knows any more which words
-- name people: all of them go with the names.
do $$
declare
    old  record.entry;
    head record.head;
begin
    for old in select * from record.entry order by at, id loop
        head := record.take_head(old.dossier_id);
        old.number := head.number + 1;
        old.previous := head.hash;
        old.roles := '';
        old.salt := record.sha(random()::text || random()::text || random()::text || random()::text || old.id::text);
        old.names_hash := record.names_hash(old);
        old.hash := record.entry_hash(old);
        update record.entry set number = old.number, previous = old.previous, roles = old.roles, salt = old.salt,
               names_hash = old.names_hash, hash = old.hash where id = old.id;
        perform record.move_head(old.dossier_id, old.number, old.hash);
    end loop;
end $$;

alter table record.entry
    alter column number set not null,
    alter column previous set not null,
    alter column roles set not null,
    alter column names_hash set not null,
    alter column hash set not null,
    alter column names drop default,
    alter column content drop default,
    alter column named_content drop default,
    add constraint one_entry_per_number unique (dossier_id, number);

-- Names may go; everything else stays as it was.
create or replace function record.refuse_change() returns trigger language plpgsql as $$
declare without record.entry := old;
begin
    if tg_op = 'UPDATE' and access.is_program() then
        without.by_person := null;
        without.by_name := '';
        without.salt := null;
        without.named_content := '{}';
        if old.names then
            without.about := '';
        end if;
        if new is not distinct from without then
            return new;
        end if;
    end if;
    raise exception 'R92: the record is added to, never changed';
end $$;
create trigger the_record_never_changes before update or delete on record.entry
    for each row execute function record.refuse_change();

create function record.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'R92: the record is added to, never changed';
end $$;
create function record.only_forward() returns trigger language plpgsql as $$
begin
    if new.dossier_id <> old.dossier_id or new.number <> old.number + 1 then
        raise exception 'R92: the record is added to, never changed';
    end if;
    return new;
end $$;
create trigger the_end_only_moves_on before update on record.head for each row execute function record.only_forward();
create trigger the_end_stays before delete on record.head for each row execute function record.refuse();
create trigger an_anchor_never_changes before update or delete on record.anchor for each row execute function record.refuse();
create trigger an_anchor_never_changes before update or delete on record.anchored for each row execute function record.refuse();
create trigger the_record_is_never_emptied before truncate on record.entry execute function record.refuse();
create trigger the_record_is_never_emptied before truncate on record.head execute function record.refuse();
create trigger the_record_is_never_emptied before truncate on record.anchor execute function record.refuse();
create trigger the_record_is_never_emptied before truncate on record.anchored execute function record.refuse();

alter table record.head enable row level security;
alter table record.head force row level security;
alter table record.anchor enable row level security;
alter table record.anchor force row level security;
alter table record.anchored enable row level security;
alter table record.anchored force row level security;
create policy program on record.head for all using (access.is_program()) with check (access.is_program());
create policy program on record.anchor for all using (access.is_program()) with check (access.is_program());
create policy program on record.anchored for all using (access.is_program()) with check (access.is_program());
