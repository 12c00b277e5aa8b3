package nl.koers.developmentreview.internal.report;

import static nl.koers.developmentreview.internal.report.HeldReview.DAY;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import nl.koers.KoersTest;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.demo.DemonstrationClock;
import nl.koers.developmentreview.ReviewReports;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.day.DayText;
import nl.koers.developmentreview.internal.day.WritingDayText;
import nl.koers.developmentreview.internal.day.WritingNotes;
import nl.koers.people.People;
import nl.koers.register.Partnerships;
import nl.koers.writing.SectionKey;
import nl.koers.writing.Sheet;
import nl.koers.writing.Texts;
import nl.koers.writing.Version;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// A review whose day was held, looked back on and debriefed.
@KoersTest
abstract class ReportStory {
    static final String DEBRIEF = "Wij zagen een school die durft.";
    static final String NOTES = "Om elf uur liep het gesprek uit.";
    static final String OF_THE_PANEL = "Hier twijfelt het panel over.";

    @Autowired
    Oprs oprs;

    @Autowired
    ReviewReports reports;

    @Autowired
    Texts texts;

    @Autowired
    WritingDayText dayTexts;

    @Autowired
    WritingNotes panelNotes;

    @Autowired
    DemonstrationClock clock;

    final HeldReview review = new HeldReview();
    Cast cast;
    Cast.Others they;

    @Autowired
    void aCast(Partnerships partnerships, People people, Seats seats, TransactionTemplate transaction) {
        cast = new Cast(partnerships, people, seats, oprs, transaction);
    }

    @BeforeEach
    void holdTheDay() {
        clock.moveTo(DAY, LocalTime.of(16, 0));
        they = cast.enter(review);
        cast.hold(review, review.heldOnly().day());
        cast.as(they.samira(), () -> dayTexts.save(review.id, DayText.JOINT_DEBRIEF, Sheet.on(0, DEBRIEF)));
        cast.as(they.sanne(), () -> dayTexts.save(review.id, DayText.SECRETARY_NOTES, Sheet.on(0, NOTES)));
        cast.as(review.elif, () -> panelNotes.save(review.id, DayText.WHOLE_DAY, Sheet.on(0, OF_THE_PANEL)));
        cast.hold(review, review.debriefed().day());
    }

    @AfterEach
    void backToTheFirstDay() {
        clock.moveTo(DemonstrationClock.FIRST_DAY, LocalTime.of(9, 0));
    }

    void concept() {
        act(they.samira(), () -> reports.write(review.id, "Concept."));
        later(3, they.samira(), () -> reports.place(review.id));
    }

    void act(PersonId person, Runnable act) {
        cast.as(person, () -> {
            act.run();
            return true;
        });
    }

    void later(int days, PersonId person, Runnable act) {
        clock.moveTo(DAY.plusDays(days), LocalTime.of(10, 0));
        act(person, act);
    }

    String words(PersonId reader, SectionKey key) {
        return cast.as(reader, () -> texts.find(key)).map(Version::text).orElse("");
    }

    Map<PersonId, String> theirs(PersonId reader, String name) {
        return words(cast.as(reader, () -> texts.personal(review.id.value(), name)));
    }

    Map<PersonId, String> sent(PersonId reader) {
        return words(cast.as(reader, () -> texts.personal(review.noord.value(), ReportTexts.learningSent(review.id))));
    }

    static Map<PersonId, String> words(Map<PersonId, Version> versions) {
        return versions.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, it -> it.getValue().text()));
    }

    Opr opr(PersonId reader) {
        return cast.reading(reader, () -> oprs.require(review.id));
    }

    Optional<Opr> find(PersonId reader) {
        return cast.reading(reader, () -> oprs.find(review.id));
    }
}
