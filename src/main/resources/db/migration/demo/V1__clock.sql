-- How far the clock of the demonstration runs ahead of the one outside; one row. A restart goes on from there, so what
-- was done yesterday never lies in the future.
create table demo.clock (
    one     boolean primary key default true check (one),
    seconds bigint not null
);
