package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;
import static nl.koers.ui.Words.text;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.ProgrammeAccess;
import nl.koers.developmentreview.internal.Side;
import nl.koers.developmentreview.internal.appointment.AgreedProgramme;
import nl.koers.developmentreview.internal.appointment.AgreedProgrammes;
import nl.koers.developmentreview.internal.appointment.ContentRule;
import nl.koers.developmentreview.internal.appointment.Objection;
import nl.koers.developmentreview.internal.appointment.Terms;
import nl.koers.developmentreview.web.ProgrammePage.Earlier;
import nl.koers.developmentreview.web.ProgrammePage.Missing;
import nl.koers.developmentreview.web.ProgrammePage.Stand;
import nl.koers.ui.Dates;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;
import nl.koers.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the page of the programme: for both sides as it is now, for the others of the review as it was agreed.
@Component
class ProgrammePages {
    private final OprDesk desk;
    private final AgreedProgrammes agreed;

    ProgrammePages(OprDesk desk, AgreedProgrammes agreed) {
        this.desk = desk;
        this.agreed = agreed;
    }

    @Transactional(readOnly = true)
    public ProgrammePage page(String id, Function<Opr, Refusals> refusals) {
        var opr = desk.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(ProgrammeAccess.mayReadAgreedProgramme(viewer, opr));
        var head = desk.head(opr, new Link(plain("opr.path.programme"), ""));
        var before = agreed.of(opr.id());
        return ProgrammeAccess.mayReadDraft(viewer, opr)
                ? draft(opr, viewer, head, before, refusals.apply(opr))
                : settled(opr, head, before);
    }

    private ProgrammePage draft(Opr opr, Viewer viewer, OprHead head, List<AgreedProgramme> before, Refusals refusals) {
        var now = AgreedProgramme.of(opr, desk.today());
        var consent = opr.appointment().consent();
        var side = ProgrammeAccess.sideInContent(viewer, opr);
        var objections = consent.version() == 0
                ? List.<Objection>of()
                : opr.appointment().objections(Terms.of(opr, desk.today()));
        boolean mayEdit = ProgrammeAccess.mayMakeProgramme(viewer, opr);
        return new ProgrammePage(
                head,
                lede(opr, side, head),
                now,
                ProgrammeWords.rows(now, head, mayEdit),
                mayEdit,
                consent.version() == 0 ? List.of() : stands(opr, head),
                objections.stream().map(it -> missing(it, opr, head, mayEdit)).toList(),
                objections.isEmpty()
                        && consent.version() > 0
                        && side.filter(it -> consent.on(it) == null).isPresent(),
                opr.panel().chair().isEmpty(),
                before.stream()
                        .filter(it -> it.version() != consent.version())
                        .map(it -> earlier(it, head))
                        .toList(),
                refusals);
    }

    private ProgrammePage settled(Opr opr, OprHead head, List<AgreedProgramme> before) {
        var last = before.stream()
                .findFirst()
                .map(it -> it.onDay(opr.appointment().day().orElse(null)))
                .orElseThrow(NoSuchThing::new);
        var on = Dates.full(last.on());
        return new ProgrammePage(
                head,
                text(opr.appointment().isAgreed() ? "opr.programme.lede-agreed" : "opr.programme.lede-changing", on),
                last,
                ProgrammeWords.rows(last, head, false),
                false,
                List.of(),
                List.of(),
                false,
                false,
                List.of(),
                Refusals.none());
    }

    private Content lede(Opr opr, Optional<Side> side, OprHead head) {
        var consent = opr.appointment().consent();
        if (consent.counts()) {
            return text("opr.programme.lede-both", head.hostName());
        }
        if (consent.version() == 0) {
            return text("opr.programme.lede-none", head.hostName());
        }
        if (!consent.ready()) {
            return text("opr.programme.lede-making", head.hostName());
        }
        return side.filter(it -> consent.on(it) == null).isPresent()
                ? text("opr.programme.lede-yours")
                : text("opr.programme.lede-ready", head.hostName());
    }

    private static List<Stand> stands(Opr opr, OprHead head) {
        return Arrays.stream(Side.values())
                .map(side -> Optional.ofNullable(opr.appointment().consent().on(side))
                        .map(on -> new Stand(
                                Words.capital(DatesPages.name(side, head)),
                                "done",
                                plain("opr.programme.agreed-on", Dates.plain(on))))
                        .orElseGet(() -> new Stand(
                                Words.capital(DatesPages.name(side, head)),
                                "later",
                                plain("opr.programme.not-agreed"))))
                .toList();
    }

    private static Missing missing(Objection objection, Opr opr, OprHead head, boolean mayEdit) {
        var words = ObjectionWords.of(objection, opr);
        if (objection.rule() == ContentRule.A_DAY_IS_AGREED) {
            return new Missing(words, head.href("/datum"));
        }
        boolean ofRounds = objection.rule() == ContentRule.ENOUGH_LAYERS
                || objection.rule() == ContentRule.EVERY_ISSUE_HAS_A_CONVERSATION;
        return new Missing(words, !mayEdit ? "" : ofRounds ? "#rondes" : head.href("/programma/dag"));
    }

    private static Earlier earlier(AgreedProgramme it, OprHead head) {
        return new Earlier(
                plain("opr.programme.version-of", it.version(), Dates.plain(it.on())),
                ProgrammeWords.rows(it, head, false));
    }
}
