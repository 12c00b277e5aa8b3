-- Organisations that take part in a partnership, by name; a lerarenopleiding often takes part in several (R34: a tie).
create table register.partner_organisation (
    partnership_id uuid not null references register.partnership,
    name           text not null constraint an_organisation_has_a_name check (name <> ''),
    primary key (partnership_id, name)
);
