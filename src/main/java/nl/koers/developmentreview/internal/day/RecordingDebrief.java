package nl.koers.developmentreview.internal.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.record.Content;
import nl.koers.record.DossierRecord;
import nl.koers.writing.RecordedTexts;
import nl.koers.writing.Texts;
import nl.koers.writing.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Host, chair or secretary records the joint debrief: text and recommendations stand from now on, and the host's
/// students read them (R63).
@Service
public class RecordingDebrief {
    private final Oprs oprs;
    private final Texts texts;
    private final DossierRecord record;
    private final Clock clock;

    RecordingDebrief(Oprs oprs, Texts texts, DossierRecord record, Clock clock) {
        this.oprs = oprs;
        this.texts = texts;
        this.record = record;
        this.clock = clock;
    }

    /// @param saidNone panel and host agreed that there is nothing to recommend
    /// @param seen what was read, see `Seen`; null when nobody looked at a page
    @Transactional
    public Decision record(OprId id, boolean saidNone, @Nullable Seen seen) {
        var opr = oprs.require(id);
        NoSuchThing.unless(DayAccess.mayRecordDebrief(Acting.viewer(), opr));
        var key = DayText.JOINT_DEBRIEF.key(id);
        texts.hold(key, DayText.JOINT_DEBRIEF.audience());
        var joint = texts.find(key).filter(it -> !it.isEmpty());
        if (joint.filter(Version::isDouble).isPresent()) {
            return Decision.refused(DayRule.NOTHING_STANDS_DOUBLE);
        }
        var decision = opr.day().debrief(joint.isPresent(), saidNone, LocalDate.now(clock));
        if (decision instanceof Decision.Changed && seen != null && !isAsSeen(opr, seen)) {
            return Decision.refused(DayRule.READ_AS_IT_STANDS);
        }
        if (decision instanceof Decision.Changed(var day)) {
            oprs.save(opr.with(day));
            texts.open(key, DayText.recorded());
            record.note(
                    id.value(),
                    "DEBRIEF_RECORDED",
                    about(day, joint.map(Version::number).orElse(0)),
                    joint.map(it -> RecordedTexts.of(key, it)).stream().toArray(Content[]::new));
        }
        return decision;
    }

    /// Whoever writes on in the page where the debrief is recorded, knows those words.
    private boolean isAsSeen(Opr opr, Seen seen) {
        return texts.isOwnSince(DayText.JOINT_DEBRIEF.key(opr.id()), seen.version())
                && seen.recommendations().equals(Seen.of(0, opr.day()).recommendations());
    }

    /// The debrief as somebody read it: which version of the joint text, and a mark of the recommendations.
    public record Seen(int version, String recommendations) {
        public static Seen of(int version, Day day) {
            return new Seen(
                    version,
                    nl.koers.ui.Seen.mark(day.recommendations().stream()
                            .map(Recommendation::text)
                            .collect(Collectors.joining("\n"))));
        }

        /// As it came with a form; what cannot be read was not seen.
        public static Seen read(String typed) {
            var parts = typed.split("-", 2);
            return parts.length == 2 && parts[0].matches("[0-9]{1,9}")
                    ? new Seen(Integer.parseInt(parts[0]), parts[1])
                    : new Seen(0, "");
        }

        @Override
        public String toString() {
            return version + "-" + recommendations;
        }
    }

    /// What was recorded, so that it can be shown as it was (R92).
    private static String about(Day day, int version) {
        return "JOINT_DEBRIEF " + version + ", " + day.recommendations().size();
    }
}
