-- An invitation goes some years after its seat, and the name of who made it once it is used (R93).
create policy the_program_forgets on people.invitation for delete using (access.is_program());
create policy the_program_takes_names on people.invitation for update
    using (access.is_program()) with check (access.is_program());
