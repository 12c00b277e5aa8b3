-- In which order editions were applied; the last one is undone first, whatever a clock said.
alter table register.edition add column number int not null default 0;
