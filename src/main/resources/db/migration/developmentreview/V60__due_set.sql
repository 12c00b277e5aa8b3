-- The six years of this review count from a day the Platform set after a merger or split (R53).
alter table developmentreview.opr add column due_set boolean not null default false;
