package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;
import static nl.koers.ui.Words.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.access.PersonId;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.ReportAccess;
import nl.koers.developmentreview.internal.panel.Member;
import nl.koers.developmentreview.internal.report.ReportTexts;
import nl.koers.developmentreview.web.LearningPage.Points;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.ui.Dates;
import nl.koers.ui.Shell.Link;
import nl.koers.writing.Markup;
import nl.koers.writing.Papers;
import nl.koers.writing.Texts;
import nl.koers.writing.Version;
import org.springframework.stereotype.Component;

/// Makes the page of learning points: a member's own, what reached a visiting coordinator, what the host was shown.
@Component
class LearningMaker {
    private final OprDesk desk;
    private final Texts texts;
    private final Papers papers;
    private final Partnerships partnerships;

    LearningMaker(OprDesk desk, Texts texts, Papers papers, Partnerships partnerships) {
        this.desk = desk;
        this.texts = texts;
        this.papers = papers;
        this.partnerships = partnerships;
    }

    LearningPage page(Opr opr, Viewer viewer, Kept typed) {
        boolean mine = ReportAccess.mayNoteLearningPoints(viewer, opr);
        var me = viewer.requirePerson();
        var shared = texts.personal(opr.id().value(), ReportTexts.LEARNING_SHARED);
        var own = own(opr, me);
        var readable = ReportAccess.visitorsOf(viewer, opr).toList();
        var sentTo = Stream.concat(readable.stream(), own.stream().filter(_ -> mine))
                .distinct()
                .collect(Collectors.toMap(
                        it -> it, it -> texts.personal(it.value(), ReportTexts.learningSent(opr.id()))));
        var sent = own.flatMap(
                it -> Optional.ofNullable(sentTo.getOrDefault(it, Map.of()).get(me)));
        var readableOnes = readable.stream().map(sentTo::get).filter(Objects::nonNull);
        return new LearningPage(
                desk.head(opr, new Link(plain("opr.path.learning"), "")),
                text(
                        mine
                                ? "opr.learning.lede"
                                : OprAccess.mayActForHost(viewer, opr)
                                        ? "opr.learning.lede-host"
                                        : "opr.learning.lede-own"),
                mine,
                papers.of(
                        ReportTexts.learning(opr.id(), me),
                        mine ? texts.find(ReportTexts.learning(opr.id(), me)) : Optional.empty()),
                own.map(it -> partnerships.require(it).shortName()).orElse(plain("opr.learning.own-partnership")),
                sent.map(it -> Dates.moment(it.savedAt())).orElse(""),
                opr.report().learned(me).shared(),
                others(opr, me, Stream.concat(readableOnes, Stream.of(shared))),
                typed);
    }

    private static List<Points> others(Opr opr, PersonId me, Stream<Map<PersonId, Version>> readable) {
        var names = opr.panel().members().stream().collect(Collectors.toMap(Member::person, Member::name));
        return readable.flatMap(some -> some.entrySet().stream())
                .filter(it -> !it.getKey().equals(me))
                .map(it -> new Points(
                        names.getOrDefault(it.getKey(), it.getValue().byName()),
                        Dates.moment(it.getValue().savedAt()),
                        Markup.of(it.getValue().text())))
                .distinct()
                .toList();
    }

    private static Optional<PartnershipId> own(Opr opr, PersonId me) {
        return opr.panel().members().stream()
                .filter(member -> member.person().equals(me))
                .map(Member::sentBy)
                .findFirst();
    }
}
