package nl.koers.developmentreview.internal.panel;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Oprs.ChangedMeanwhile;
import nl.koers.developmentreview.internal.panel.Nomination.Nominee;
import nl.koers.register.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes only the rows of a panel that changed: each is written by someone whose seat may write exactly that row.
@Repository
class PanelChanges {
    private final JdbcClient db;

    PanelChanges(JdbcClient db) {
        this.db = db;
    }

    void keep(OprId opr, Panel before, Panel now) {
        if (now.themesChosenOn() != null
                && (!now.themes().equals(before.themes()) || before.themesChosenOn() == null)) {
            themes(opr, now);
        }
        changed(before.invitations(), now.invitations()).forEach(it -> invitation(opr, it));
        changed(before.nominations(), now.nominations()).stream()
                .sorted(Comparator.comparing(Nomination::chair)) // the chair that stops, before the one that begins
                .forEach(it -> nomination(opr, before, it));
        changed(before.secretaries(), now.secretaries()).stream()
                .sorted(Comparator.comparing(Secretary::isPresent))
                .forEach(it -> secretary(opr, it));
        changed(before.settlements(), now.settlements()).forEach(it -> settlement(opr, it));
    }

    private static <T> List<T> changed(List<T> before, List<T> now) {
        var same = new HashSet<>(before);
        return now.stream().filter(it -> !same.contains(it)).toList();
    }

    private void themes(OprId opr, Panel now) {
        one(db.sql("""
                insert into developmentreview.panel (opr_id, themes_chosen_on) values (?, ?)
                    on conflict (opr_id) do update set themes_chosen_on = excluded.themes_chosen_on""").param(opr.value()).param(now.themesChosenOn()));
        one(db.sql("""
                insert into developmentreview.panel_themes (opr_id, themes) values (?, ?)
                    on conflict (opr_id) do update set themes = excluded.themes""").param(opr.value()).param(now.themes().stream().sorted().toArray(String[]::new)));
    }

    private void invitation(OprId opr, Invitation it) {
        var letter = it.letter();
        if (letter == null) {
            throw new IllegalStateException("an invitation is written by those who may read it");
        }
        upsert(
                db.sql("""
                        update developmentreview.invitation set state = ?, state_on = ?, visitor_id = ? where id = ?""")
                        .param(it.state().name())
                        .param(it.stateOn())
                        .param(value(it.visitor()))
                        .param(it.id()),
                db.sql("""
                        insert into developmentreview.invitation (id, opr_id, place, asked_on, state, state_on)
                        values (?, ?, ?, ?, ?, ?)""")
                        .param(it.id())
                        .param(opr.value())
                        .param(it.place().name())
                        .param(it.askedOn())
                        .param(it.state().name())
                        .param(it.stateOn()));
        if (it.waits()) {
            one(db.sql("""
                    insert into developmentreview.invitation_letter (invitation_id, opr_id, partnership_id, message)
                    values (?, ?, ?, ?)""")
                    .param(it.id())
                    .param(opr.value())
                    .param(letter.to().value())
                    .param(letter.message()));
        } else if (letter.reason() != null) {
            one(db.sql("""
                    update developmentreview.invitation_letter set reason = ?, proposed_id = ? where invitation_id = ?""")
                    .param(letter.reason())
                    .param(value(letter.proposed()))
                    .param(it.id()));
        }
    }

    private void nomination(OprId opr, Panel before, Nomination it) {
        var earlier = before.nominations().stream()
                .filter(one -> one.id().equals(it.id()))
                .findFirst();
        upsert(
                db.sql("update developmentreview.nomination set chair = ?, left_on = ? where id = ?")
                        .param(it.chair())
                        .param(it.leftOn())
                        .param(it.id()),
                db.sql("""
                        insert into developmentreview.nomination (id, opr_id, sent_by, function, chair, since)
                        values (?, ?, ?, ?, ?, ?)""")
                        .param(it.id())
                        .param(opr.value())
                        .param(it.sentBy().value())
                        .param(it.function().name())
                        .param(it.chair())
                        .param(it.since()));
        var who = it.nominee();
        var was = earlier.map(Nomination::nominee).orElse(null);
        if (who != null && !who.equals(was)) {
            nominee(opr, it, who);
            if (was == null || !who.sameBackground(was)) {
                background(opr, it, who);
            }
        }
    }

    private void nominee(OprId opr, Nomination it, Nominee who) {
        upsert(
                db.sql("update developmentreview.nominee set left_because = ? where nomination_id = ?")
                        .param(who.leftBecause())
                        .param(it.id()),
                db.sql("""
                        insert into developmentreview.nominee (nomination_id, opr_id, sent_by, person_id, name)
                        values (?, ?, ?, ?, ?)""")
                        .param(it.id())
                        .param(opr.value())
                        .param(it.sentBy().value())
                        .param(who.person().value())
                        .param(who.name()));
    }

    private void background(OprId opr, Nomination it, Nominee who) {
        upsert(
                db.sql("""
                        update developmentreview.background set training = ?, audits = ?, ties = ?
                         where nomination_id = ?""")
                        .param(who.training())
                        .param(who.audits())
                        .param(who.ties())
                        .param(it.id()),
                db.sql("""
                        insert into developmentreview.background
                            (nomination_id, opr_id, sent_by, person_id, training, audits, ties)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                        .param(it.id())
                        .param(opr.value())
                        .param(it.sentBy().value())
                        .param(who.person().value())
                        .param(who.training())
                        .param(who.audits())
                        .param(who.ties()));
    }

    private void secretary(OprId opr, Secretary it) {
        upsert(
                db.sql("update developmentreview.secretary set until = ? where id = ?")
                        .param(it.until())
                        .param(it.id()),
                db.sql("""
                        insert into developmentreview.secretary (id, opr_id, person_id, name, since, until)
                        values (?, ?, ?, ?, ?, ?)""")
                        .param(it.id())
                        .param(opr.value())
                        .param(it.person().value())
                        .param(it.name())
                        .param(it.since())
                        .param(it.until()));
    }

    private void settlement(OprId opr, Settlement it) {
        var reopened = it.reopened();
        upsert(
                db.sql("""
                        update developmentreview.settlement set reopened_on = ?, reopened_by = ? where id = ?""")
                        .param(reopened == null ? null : reopened.on())
                        .param(reopened == null ? null : reopened.cause().name())
                        .param(it.id()),
                db.sql("""
                        insert into developmentreview.settlement (id, opr_id, settled_on, members) values (?, ?, ?, ?)""")
                        .param(it.id())
                        .param(opr.value())
                        .param(it.on())
                        .param(it.members().toArray(UUID[]::new)));
    }

    private static @Nullable UUID value(@Nullable PartnershipId partnership) {
        return partnership == null ? null : partnership.value();
    }

    private static void upsert(JdbcClient.StatementSpec update, JdbcClient.StatementSpec insert) {
        if (update.update() == 0) {
            one(insert);
        }
    }

    /// Row-level security lets a forbidden change touch no row; that is never taken for a success.
    private static void one(JdbcClient.StatementSpec write) {
        if (write.update() != 1) {
            throw new ChangedMeanwhile();
        }
    }
}
