-- A text is stretches with names that stay; a save is acknowledged once, however often it is sent.
alter table writing.version
    add column block_ids   text[] not null default '{}',
    add column block_since int[]  not null default '{}',  -- version in which the block got its words
    add column own_text    text,                           -- what the writer handed in, where the version says more
    add column own_ids     text[],
    add column clashes     text[] not null default '{}',  -- first|in version|second|in version
    add column origin      text   not null default 'WRITTEN'
        constraint known_origin check (origin in ('WRITTEN', 'MERGED', 'SETTLED', 'RESTORED'));

-- What was saved before had no names: the same words in one text get the same name.
alter table writing.version no force row level security;
alter table writing.version disable trigger a_saved_text_never_changes;
update writing.version v
   set block_ids = coalesce((select array_agg('0.' || substr(md5(b.words), 1, 12) || '.' || b.nth order by b.place)
                               from (select s.words, s.place, row_number() over (partition by s.words order by s.place) as nth
                                       from unnest(string_to_array(v.text, e'\n\n')) with ordinality as s (words, place)) b),
                            '{}'),
       block_since = array_fill(v.number, array[coalesce(array_length(string_to_array(v.text, e'\n\n'), 1), 0)])
 where v.text <> '';
alter table writing.version enable trigger a_saved_text_never_changes;
alter table writing.version force row level security;
alter table writing.version drop column doubled;
alter table writing.version
    add constraint every_block_has_a_name check (cardinality(block_ids) = cardinality(block_since));

create table writing.receipt (
    section_id uuid not null references writing.section,
    key        uuid not null,
    version    int  not null,
    primary key (section_id, key)
);
-- Who has a page to write on open, renewed by the page itself.
create table writing.presence (
    section_id uuid not null references writing.section,
    page       uuid not null,
    person_id  uuid not null,
    name       text not null,
    seen_at    timestamptz not null,
    primary key (section_id, page)
);

alter table writing.receipt enable row level security;
alter table writing.receipt force row level security;
alter table writing.presence enable row level security;
alter table writing.presence force row level security;
create policy writers on writing.receipt for all
    using (exists (select 1 from writing.section s where s.id = section_id))
    with check (exists (select 1 from writing.section s where s.id = section_id
        and (s.owner_id = access.viewer() or access.sits(s.writers, s.dossier_id))));
create policy writers on writing.presence for select
    using (exists (select 1 from writing.section s where s.id = section_id
        and (s.owner_id = access.viewer() or access.sits(s.writers, s.dossier_id))));
create policy themselves on writing.presence for all
    using (person_id = access.viewer() or access.is_program())
    with check (person_id = access.viewer() and exists (select 1 from writing.section s where s.id = section_id
        and (s.owner_id = access.viewer() or access.sits(s.writers, s.dossier_id))));
