package nl.koers.developmentreview.internal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Deed;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.DevelopmentReviews;
import nl.koers.developmentreview.OprId;
import nl.koers.people.Function;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.qualityculture.EarlierWork;
import nl.koers.qualityculture.QualityCulture;
import nl.koers.record.DossierRecord;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import nl.koers.selfevaluation.ReflectionPart;
import nl.koers.selfevaluation.ReflectionParts;
import nl.koers.writing.SectionKey;
import nl.koers.writing.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("Wat er van eerder werk kwam, gaat op verzoek mee in de reflectie")
class TakingIntoReflectionTests {
    private static final LocalDate LONG_AGO = LocalDate.of(2021, 8, 1);
    private static final ReflectionPart PART = ReflectionParts.ALL.stream()
            .filter(it -> "W2".equals(it.waarborg()))
            .findFirst()
            .orElseThrow();

    @Autowired
    private TakingIntoReflection taking;

    @Autowired
    private EarlierWork earlier;

    @Autowired
    private QualityCulture quality;

    @Autowired
    private DevelopmentReviews reviews;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private People people;

    @Autowired
    private Seats seats;

    @Autowired
    private Texts texts;

    @Autowired
    private DossierRecord record;

    @Autowired
    private TransactionTemplate transaction;

    private final PartnershipId here = PartnershipId.next();
    private final Person leader = person();
    private final Person colleague = person();
    private OprId opr = OprId.next();

    private Person person() {
        var id = PersonId.next();
        return new Person(
                id, "Proef", id + "@toets.example", List.of(new Person.Affiliation(here, Function.PROGRAMME_LEADER)));
    }

    @BeforeEach
    void a_review_with_an_ambition() throws Exception {
        Acting.as(
                Viewer.program("toets"),
                () -> transaction.executeWithoutResult(_ -> {
                    partnerships.add(
                            new Partnership(here, "Proef " + here, "Proef", Set.of(Sector.PO), LONG_AGO, "", Set.of()));
                    people.add(leader, LONG_AGO);
                    people.add(colleague, LONG_AGO);
                    seats.give(leader.id(), PartnershipSeat.COORDINATOR, here.value(), LONG_AGO);
                }));
        opr = as(leader, () -> reviews.start(here));
        as(leader, () -> quality.ambition(here, "Studenten praten mee", Set.of("W2"), true, false, leader.id()));
    }

    @Test
    @DisplayName(
            "R39, R91, R92 · pas na een klik staat het achteraan in het deel; wat er stond blijft, en het staat in het verloop")
    void it_comes_at_the_end_and_in_the_record() throws Exception {
        as(leader, () -> reviews.write(opr, PART.key(), "Dit stond er al."));
        var passage = as(leader, () -> earlier.of(here, "W2").getFirst());
        assertThat(text()).isEqualTo("Dit stond er al.");
        as(leader, () -> taking.take(opr, PART, passage.key()));
        assertThat(text()).isEqualTo("Dit stond er al.\n\n" + passage.text());
        assertThat(as(leader, () -> record.of(opr.value())))
                .anyMatch(it -> it.act().equals("TAKEN_ALONG") && !it.content().isEmpty());
    }

    @Test
    @DisplayName("R90 · wie niet aan dit deel schrijft, neemt niets mee; wat er niet is, ook niet")
    void only_a_writer_of_the_part() throws Exception {
        var passage = as(leader, () -> earlier.of(here, "W2").getFirst());
        assertThatExceptionOfType(NoSuchThing.class)
                .isThrownBy(() -> as(colleague, () -> taking.take(opr, PART, passage.key())));
        var students = ReflectionParts.ALL.stream()
                .filter(ReflectionPart::students)
                .findFirst()
                .orElseThrow();
        assertThatExceptionOfType(NoSuchThing.class)
                .isThrownBy(() -> as(leader, () -> taking.take(opr, students, passage.key())));
        assertThatExceptionOfType(NoSuchThing.class)
                .isThrownBy(() -> as(leader, () -> taking.take(opr, PART, "iets anders")));
        assertThat(as(
                        leader,
                        () -> texts.find(SectionKey.of(opr.value(), PART.key())).isEmpty()))
                .isTrue();
    }

    private String text() throws Exception {
        return as(
                leader,
                () -> texts.find(SectionKey.of(opr.value(), PART.key()))
                        .orElseThrow()
                        .text());
    }

    private <T> T as(Person person, Callable<T> act) throws Exception {
        return Deed.of(Viewer.person(person.id(), person.name(), seats.of(person.id())), transaction, act);
    }
}
