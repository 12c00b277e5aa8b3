package nl.koers.developmentreview.internal.panel;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.koers.access.PersonId;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.panel.Invitation.Letter;
import nl.koers.developmentreview.internal.panel.Nomination.Nominee;
import nl.koers.developmentreview.internal.panel.Settlement.Cause;
import nl.koers.developmentreview.internal.panel.Settlement.Reopening;
import nl.koers.register.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// Reads the panels of many OPRs in one statement, each list as JSON; row-level security leaves out of it what the
/// reader may not know. Keeping one is the work of `PanelChanges`.
@Repository
public class PanelRows {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final JdbcClient db;
    private final PanelChanges changes;

    PanelRows(JdbcClient db, PanelChanges changes) {
        this.db = db;
        this.changes = changes;
    }

    public Function<OprId, Panel> of(List<OprId> ids) {
        var found = new HashMap<OprId, Panel>();
        db.sql("""
                select o.id,
                       (select p.themes_chosen_on from developmentreview.panel p where p.opr_id = o.id) as chosen_on,
                       (select to_jsonb(t.themes) from developmentreview.panel_themes t where t.opr_id = o.id) as themes,
                       (select jsonb_agg(to_jsonb(i) || coalesce(to_jsonb(l), '{}') order by i.id)
                          from developmentreview.invitation i
                          left join developmentreview.invitation_letter l on l.invitation_id = i.id
                         where i.opr_id = o.id) as invitations,
                       (select jsonb_agg(to_jsonb(n) || coalesce(to_jsonb(w), '{}') || coalesce(to_jsonb(b), '{}')
                                         order by n.id)
                          from developmentreview.nomination n
                          left join developmentreview.nominee w on w.nomination_id = n.id
                          left join developmentreview.background b on b.nomination_id = n.id
                         where n.opr_id = o.id) as nominations,
                       (select jsonb_agg(to_jsonb(s) order by s.id)
                          from developmentreview.secretary s where s.opr_id = o.id) as secretaries,
                       (select jsonb_agg(to_jsonb(s) order by s.id)
                          from developmentreview.settlement s where s.opr_id = o.id) as settlements
                  from developmentreview.opr o
                 where o.id = any (?)""").param(ids.stream().map(OprId::value).toArray(UUID[]::new)).query(row -> {
            found.put(
                    new OprId(row.getObject("id", UUID.class)),
                    new Panel(
                            row.getObject("chosen_on", LocalDate.class),
                            Set.copyOf(list(row.getString("themes"), new TypeReference<List<String>>() {})),
                            list(row.getString("invitations"), new TypeReference<List<InvitationRow>>() {}).stream()
                                    .map(InvitationRow::invitation)
                                    .toList(),
                            list(row.getString("nominations"), new TypeReference<List<NominationRow>>() {}).stream()
                                    .map(NominationRow::nomination)
                                    .toList(),
                            list(row.getString("secretaries"), new TypeReference<List<SecretaryRow>>() {}).stream()
                                    .map(SecretaryRow::secretary)
                                    .toList(),
                            list(row.getString("settlements"), new TypeReference<List<SettlementRow>>() {}).stream()
                                    .map(SettlementRow::settlement)
                                    .toList()));
        });
        return id -> found.getOrDefault(id, Panel.none());
    }

    public void save(OprId id, Panel panel) {
        changes.keep(id, of(List.of(id)).apply(id), panel);
    }

    private static <T> List<T> list(@Nullable String json, TypeReference<List<T>> type) {
        return json == null ? List.of() : JSON.readValue(json, type);
    }

    private record InvitationRow(
            UUID id,
            VisitorPlace place,
            LocalDate askedOn,
            Invitation.State state,
            LocalDate stateOn,
            @Nullable UUID visitorId,
            @Nullable UUID partnershipId,
            @Nullable String message,
            @Nullable String reason,
            @Nullable UUID proposedId) {
        Invitation invitation() {
            var letter = partnershipId == null || message == null
                    ? null
                    : new Letter(
                            new PartnershipId(partnershipId),
                            message,
                            reason,
                            proposedId == null ? null : new PartnershipId(proposedId));
            return new Invitation(
                    id,
                    place,
                    askedOn,
                    state,
                    stateOn,
                    visitorId == null ? null : new PartnershipId(visitorId),
                    letter);
        }
    }

    private record NominationRow(
            UUID id,
            UUID sentBy,
            nl.koers.people.Function function,
            boolean chair,
            LocalDate since,
            @Nullable LocalDate leftOn,
            @Nullable UUID personId,
            @Nullable String name,
            @Nullable String training,
            @Nullable String audits,
            @Nullable String ties,
            @Nullable String leftBecause) {
        Nomination nomination() {
            var nominee = personId == null || name == null
                    ? null
                    : new Nominee(
                            new PersonId(personId),
                            name,
                            Objects.requireNonNullElse(training, ""),
                            Objects.requireNonNullElse(audits, ""),
                            ties,
                            leftBecause);
            return new Nomination(id, new PartnershipId(sentBy), function, chair, since, leftOn, nominee);
        }
    }

    private record SecretaryRow(
            UUID id,
            UUID personId,
            String name,
            LocalDate since,
            @Nullable LocalDate until) {
        Secretary secretary() {
            return new Secretary(id, new PersonId(personId), name, since, until);
        }
    }

    private record SettlementRow(
            UUID id,
            LocalDate settledOn,
            List<UUID> members,
            @Nullable LocalDate reopenedOn,
            @Nullable Cause reopenedBy) {
        Settlement settlement() {
            var reopening = reopenedOn == null || reopenedBy == null ? null : new Reopening(reopenedOn, reopenedBy);
            return new Settlement(id, settledOn, members, reopening);
        }
    }
}
