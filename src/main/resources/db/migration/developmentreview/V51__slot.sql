-- What the page of one conversation partner shows, for whoever has its secret address and nobody else. Guests have no
-- seat, so the database itself asks for the address: a question that forgets it gets nothing (R90).
create function developmentreview.slot_of(address text)
    returns table (partner_id uuid, name text, host text, day date, agreed boolean, content jsonb, panel jsonb)
    language plpgsql as $$
declare
    before text := coalesce(current_setting('koers.program', true), '');
begin
    perform set_config('koers.program', 'gesprekspagina', true);
    return query
    select l.partner_id, c.name, h.short_name, a.day,
           a.host_agreed_on is not null and a.panel_agreed_on is not null,
           (select g.content from developmentreview.agreed_programme g
             where g.opr_id = l.opr_id order by g.version desc limit 1),
           (select jsonb_object_agg(n.id, w.name)
              from developmentreview.nomination n
              join developmentreview.nominee w on w.nomination_id = n.id
              join developmentreview.settlement s on s.opr_id = n.opr_id and s.reopened_on is null
             where n.opr_id = l.opr_id and n.left_on is null)
      from developmentreview.conversation_link l
      join developmentreview.conversation_partner c on c.id = l.partner_id and not c.removed
      join developmentreview.programme_item t on t.id = c.conversation_id and not t.removed
      join developmentreview.appointment a on a.opr_id = l.opr_id and a.counted > 0
      join developmentreview.opr o on o.id = l.opr_id and o.given_up_on is null
      join register.partnership h on h.id = o.host_id
     where l.token = address;
    perform set_config('koers.program', before, true);
end $$;
