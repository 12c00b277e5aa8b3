-- What the host placed, each time it placed: so that it can be shown as it was (R92).
create table developmentreview.placing (
    opr_id    uuid not null references developmentreview.opr,
    number    int  not null check (number > 0),
    at        timestamptz not null,
    by_person uuid not null,
    by_name   text not null,
    primary key (opr_id, number)
);

-- The parts of the reflection with the version that stood there.
create table developmentreview.placed_part (
    opr_id  uuid not null,
    number  int  not null,
    part    text not null,
    version int  not null,
    primary key (opr_id, number, part),
    foreign key (opr_id, number) references developmentreview.placing
);

-- The ID as it stood, what came from the register too.
create table developmentreview.placed_fact (
    opr_id   uuid not null,
    number   int  not null,
    position int  not null,
    key      text not null,
    value    text not null,
    by_name  text, -- null: from the register
    on_day   date not null,
    primary key (opr_id, number, position),
    foreign key (opr_id, number) references developmentreview.placing
);

alter table developmentreview.placing enable row level security;
alter table developmentreview.placing force row level security;
alter table developmentreview.placed_part enable row level security;
alter table developmentreview.placed_part force row level security;
alter table developmentreview.placed_fact enable row level security;
alter table developmentreview.placed_fact force row level security;
create policy readers on developmentreview.placing for select
    using (access.sits('{HOST_TEAM,STUDENT_WRITER,SECRETARY,PANEL,VISITING_COORDINATOR}', opr_id)
           or access.sits_nationally('{PLATFORM}'));
create policy readers on developmentreview.placed_part for select
    using (access.sits('{HOST_TEAM,STUDENT_WRITER,SECRETARY,PANEL}', opr_id));
create policy readers on developmentreview.placed_fact for select
    using (access.sits('{HOST_TEAM,STUDENT_WRITER,SECRETARY,PANEL,VISITING_COORDINATOR}', opr_id)
           or access.sits_nationally('{PLATFORM}'));
-- Added to, never changed: there is no policy to update or delete.
create policy placers on developmentreview.placing for insert with check (access.sits('{HOST_TEAM}', opr_id));
create policy placers on developmentreview.placed_part for insert with check (access.sits('{HOST_TEAM}', opr_id));
create policy placers on developmentreview.placed_fact for insert with check (access.sits('{HOST_TEAM}', opr_id));
