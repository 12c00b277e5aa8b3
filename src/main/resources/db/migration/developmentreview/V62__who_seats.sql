-- A seat in a peer review is given and ended by whoever acts in it, by the coordinator of its host and by the Platform, and
-- everyone may end the own one; whoever begins a review sits in it before it is there. So an act that forgets where it is
-- touches nobody in the reviews of others (R90). The rows belong to the room of access, who seats whom is known here.
create function developmentreview.is_of_a_review(kind text) returns boolean immutable language sql as $$
    select kind in ('HOST_TEAM', 'STUDENT_WRITER', 'SECRETARY', 'PANEL', 'INVITED', 'VISITING_COORDINATOR')
$$;

create function developmentreview.is_begun(review uuid) returns boolean language plpgsql as $$
declare
    before text := coalesce(current_setting('koers.program', true), '');
    begun  boolean;
begin
    perform set_config('koers.program', 'begonnen', true);
    select exists (select 1 from developmentreview.opr o where o.id = review) into begun;
    perform set_config('koers.program', before, true);
    return begun;
end $$;

create function developmentreview.seats_people_in(review uuid) returns boolean stable language sql as $$
    select access.sits('{HOST_TEAM,PANEL,INVITED,VISITING_COORDINATOR}', review)
        or access.sits_nationally('{PLATFORM}')
        or exists (select 1 from developmentreview.opr o where o.id = review and access.sits('{COORDINATOR}', o.host_id))
$$;

create policy review_is_given on access.seat as restrictive for insert
    with check (not developmentreview.is_of_a_review(kind) or developmentreview.seats_people_in(subject_id)
        or kind = 'HOST_TEAM' and person_id = access.viewer() and not developmentreview.is_begun(subject_id));
create policy review_is_ended on access.seat as restrictive for update
    using (not developmentreview.is_of_a_review(kind) or person_id = access.viewer()
        or developmentreview.seats_people_in(subject_id));
