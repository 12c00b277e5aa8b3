package nl.koers.qualityculture.internal.questions;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.qualityculture.internal.Hold;
import nl.koers.qualityculture.internal.QualityAccess;
import nl.koers.qualityculture.internal.questions.Answer.Kind;
import nl.koers.record.DossierRecord;
import nl.koers.register.PartnershipId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whoever was asked answers the four questions, each with what it rests on, and gives the answers to the others (R38).
@Service
public class Answering {
    private final RoundRows rows;
    private final Hold hold;
    private final DossierRecord record;
    private final Clock clock;

    Answering(RoundRows rows, Hold hold, DossierRecord record, Clock clock) {
        this.rows = rows;
        this.hold = hold;
        this.record = record;
        this.clock = clock;
    }

    public record Given(String text, Kind kind, String evidence, String link) {}

    public enum Outcome {
        KEPT,
        NO_TEXT,
        NOT_A_LINK,
        /// The round is closed: what stood, stands.
        OVER
    }

    @Transactional
    public Outcome answer(PartnershipId partnership, UUID id, Question question, Given given) {
        var viewer = Acting.viewer();
        hold.on(id);
        var round = rows.require(partnership, id);
        NoSuchThing.unless(QualityAccess.wasAsked(viewer, round));
        var me = viewer.requirePerson();
        if (!round.isOpen()) {
            return Outcome.OVER;
        }
        if (given.text().isBlank()) {
            return Outcome.NO_TEXT;
        }
        if (!given.link().isBlank() && !isLink(given.link().strip())) {
            return Outcome.NOT_A_LINK;
        }
        var last = rows.answers(id).stream()
                .filter(it -> it.person().equals(me) && it.question() == question)
                .findFirst();
        var answer = new Answer(
                me,
                question,
                last.map(Answer::number).orElse(0) + 1,
                given.text().strip(),
                given.kind(),
                given.evidence().strip(),
                given.link().strip(),
                clock.instant());
        if (last.filter(answer::saysTheSameAs).isEmpty()) {
            rows.answer(round, answer);
        }
        return Outcome.KEPT;
    }

    /// From now on the others who gave theirs read it, and those who asked. One answer is enough: nobody has to know
    /// everything.
    @Transactional
    public Outcome handIn(PartnershipId partnership, UUID id) {
        var viewer = Acting.viewer();
        hold.on(id);
        var round = rows.require(partnership, id);
        NoSuchThing.unless(QualityAccess.wasAsked(viewer, round));
        if (!round.isOpen()) {
            return Outcome.OVER;
        }
        var me = viewer.requirePerson();
        if (round.voice(me).filter(Voice::hasHandedIn).isPresent()) {
            return Outcome.KEPT;
        }
        if (rows.answers(id).stream().noneMatch(it -> it.person().equals(me))) {
            return Outcome.NO_TEXT;
        }
        rows.handIn(id, me, clock.instant());
        record.note(partnership.value(), "ROUND_ANSWERED", "");
        return Outcome.KEPT;
    }

    static boolean isLink(String typed) {
        try {
            var uri = new URI(typed);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
