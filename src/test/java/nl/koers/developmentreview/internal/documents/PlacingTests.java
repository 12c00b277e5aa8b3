package nl.koers.developmentreview.internal.documents;

import static nl.koers.developmentreview.OprSeat.PANEL;
import static nl.koers.developmentreview.OprSeat.STUDENT_WRITER;
import static nl.koers.register.PartnershipSeat.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Deed;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.SeatKind;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.StartingOpr;
import nl.koers.developmentreview.internal.team.InvitingStudents;
import nl.koers.documents.FileLook;
import nl.koers.documents.Files;
import nl.koers.documents.StoredFile;
import nl.koers.documents.Upload;
import nl.koers.people.Function;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import nl.koers.selfevaluation.Identities;
import nl.koers.selfevaluation.IdentityField;
import nl.koers.selfevaluation.ReflectionParts;
import nl.koers.writing.SectionKey;
import nl.koers.writing.Sheet;
import nl.koers.writing.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("Documenten klaarmaken en plaatsen, met de database")
class PlacingTests {
    private static final byte[] PDF = "%PDF-1.4 toets %%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 8, 1);

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private People people;

    @Autowired
    private Seats seats;

    @Autowired
    private StartingOpr starting;

    @Autowired
    private Oprs oprs;

    @Autowired
    private CompletingId completing;

    @Autowired
    private WritingReflection writing;

    @Autowired
    private AddingAnnex adding;

    @Autowired
    private ChangingAnnex changing;

    @Autowired
    private InvitingStudents inviting;

    @Autowired
    private PlacingDocuments placing;

    @Autowired
    private PlacingRows placings;

    @Autowired
    private Identities identities;

    @Autowired
    private Files files;

    @Autowired
    private Texts texts;

    @Autowired
    private TransactionTemplate transaction;

    private final PartnershipId host = PartnershipId.next();
    private PersonId samira = PersonId.next();
    private PersonId daan = PersonId.next();
    private PersonId bram = PersonId.next();
    private OprId opr = OprId.next();

    @BeforeEach
    void a_review_of_its_own() {
        Acting.as(
                Viewer.program("toets"),
                () -> transaction.executeWithoutResult(_ -> {
                    partnerships.add(new Partnership(
                            host, "Partnerschap " + host, "Eigen", Set.of(Sector.PO), LONG_AGO, "", Set.of()));
                    samira = person(Function.PROGRAMME_LEADER);
                    seats.give(samira, COORDINATOR, host.value(), LONG_AGO);
                }));
        opr = ((StartingOpr.Outcome.Started) as(samira, () -> starting.start(host))).opr();
        bram = PersonId.next();
        give(bram, PANEL);
    }

    @Test
    @DisplayName("R17 · R18 · R60 · plaatsen wordt geweigerd met alles wat ontbreekt, en er verandert niets")
    void refused() {
        as(samira, () -> add("Jaarplan.pdf", PDF, ""));
        assertThat(as(samira, () -> placing.place(opr)))
                .isInstanceOfSatisfying(PlacingDocuments.Outcome.Incomplete.class, it -> {
                    assertThat(it.missing().parts()).isEqualTo(ReflectionParts.ALL);
                    assertThat(it.missing().unexplained()).containsExactly("Jaarplan");
                    assertThat(it.missing().id()).hasSize(12);
                });
        assertThat(as(samira, () -> oprs.require(opr).documents()))
                .isEqualTo(new Documents(null, null, Set.of(Lack.ID, Lack.REFLECTION, Lack.STUDENTS, Lack.REASON)));
    }

    @Test
    @DisplayName("R25 · het panel leest niets voor het plaatsen, en ID, reflectie en bijlagen erna")
    void from_the_placing() {
        complete();
        assertThat(read(bram)).isEqualTo(List.of(0, 0, 0));
        assertThat(as(bram, () -> oprs.require(opr).documents().lacks())).isEmpty();

        assertThat(as(samira, () -> placing.place(opr))).isInstanceOf(PlacingDocuments.Outcome.Placed.class);

        assertThat(read(bram)).isEqualTo(List.of(14, 10, 1));
        assertThat(read(PersonId.next())).isEqualTo(List.of(0, 0, 0));
    }

    @Test
    @DisplayName("R92 · wat na het plaatsen verandert is te zien, en wat geplaatst werd blijft te lezen")
    void as_it_was() {
        complete();
        as(samira, () -> placing.place(opr));
        as(samira, () -> writing.save(opr, ReflectionParts.require("PAST"), Sheet.on(1, "Heel anders nu.")));
        as(
                samira,
                () -> completing.save(opr, Map.of(IdentityField.SCHOOLS, "12"), Map.of(IdentityField.SCHOOLS, "13")));

        var placed = as(bram, () -> placings.latest(opr).orElseThrow());
        assertThat(placed.isOlderThan("PAST", 2)).isTrue();
        assertThat(placed.isOlderThan("PRESENT", 1)).isFalse();
        assertThat(as(bram, () -> texts.versions(opr.value(), placed.parts())).values())
                .extracting(nl.koers.writing.Version::text)
                .contains("Tekst van PAST.");
        assertThat(as(bram, () -> placings.facts(opr, placed)).stream()
                        .filter(it -> it.key().equals("SCHOOLS"))
                        .map(IdFact::value))
                .containsExactly("12");
        assertThat(as(bram, () -> identities.of(opr.value())).value(IdentityField.SCHOOLS))
                .isEqualTo("13");
    }

    @Test
    @DisplayName(
            "R18 · R92 · een geplaatste bijlage blijft; een nieuwe komt erbij, en met reden leest het panel haar meteen")
    void annexes_after() {
        complete();
        as(samira, () -> placing.place(opr));
        var placed = as(samira, () -> files.of(opr.value())).getFirst();
        assertThat(as(samira, () -> changing.remove(opr, placed.id())))
                .isEqualTo(new ChangingAnnex.Outcome.IsPlaced("Jaarplan"));
        assertThatThrownBy(() -> as(samira, () -> {
                    files.remove(placed.id());
                    return 0;
                }))
                .hasMessageContaining("R92");

        as(samira, () -> add("Enquête.pdf", PDF, ""));
        assertThat(as(bram, () -> files.of(opr.value()))).hasSize(1);
        var draft = as(samira, () -> files.of(opr.value())).getLast();
        as(samira, () -> changing.explain(opr, draft.id(), "Hierin staan de cijfers."));
        assertThat(as(bram, () -> files.of(opr.value()))).hasSize(2);
    }

    @Test
    @DisplayName("R18 · alleen wat Koers kent wordt een bijlage, en voor het plaatsen mag die weer weg")
    void annexes_before() {
        assertThat(as(samira, () -> add("brief.pdf", new byte[0], "x")))
                .isEqualTo(new AddingAnnex.Outcome.Refused(FileLook.Why.EMPTY));
        assertThat(as(samira, () -> add("brief.pdf", "<html>".getBytes(StandardCharsets.UTF_8), "x")))
                .isEqualTo(new AddingAnnex.Outcome.Refused(FileLook.Why.OTHER_KIND));
        assertThat(as(samira, () -> add("brief.pdf", new byte[StoredFile.MOST_BYTES + 1], "x")))
                .isEqualTo(new AddingAnnex.Outcome.Refused(FileLook.Why.TOO_BIG));
        as(samira, () -> add("../map\\Ja\"ar<plan>.pdf.exe", PDF, "Omdat"));
        var file = as(samira, () -> files.of(opr.value())).getFirst();
        assertThat(file.fileName()).isEqualTo("Ja ar plan .pdf.pdf");
        as(samira, () -> changing.remove(opr, file.id()));
        assertThat(as(samira, () -> files.of(opr.value()))).isEmpty();
    }

    @Test
    @DisplayName("R92 · een vervangen bijlage blijft leesbaar, en wat eruit komt is wat erin ging")
    void annex_versions() throws IOException {
        var big = Arrays.copyOf("%PDF-1.4 groot".getBytes(StandardCharsets.US_ASCII), 1_000_003);
        System.arraycopy("%%EOF".getBytes(StandardCharsets.US_ASCII), 0, big, big.length - 5, 5);
        as(samira, () -> add("Jaarplan.pdf", PDF, "Omdat"));
        var first = as(samira, () -> files.of(opr.value())).getFirst();
        try (var upload = Upload.of(new ByteArrayInputStream(big))) {
            as(samira, () -> adding.replace(opr, first.id(), "Jaarplan nieuw.pdf", upload));
        }
        var newest = as(samira, () -> files.of(opr.value()));
        assertThat(newest).extracting(StoredFile::name).containsExactly("Jaarplan nieuw");
        assertThat(newest.getFirst().reason()).isEqualTo("Omdat");
        assertThat(newest.getFirst().follows()).isEqualTo(first.id());
        assertThat(content(first.id())).isEqualTo(PDF);
        assertThat(content(newest.getFirst().id())).isEqualTo(big);
        as(samira, () -> changing.remove(opr, newest.getFirst().id()));
        assertThat(as(samira, () -> files.of(opr.value())))
                .extracting(StoredFile::id)
                .containsExactly(first.id());
    }

    private byte[] content(UUID file) {
        return as(samira, () -> {
            var out = new ByteArrayOutputStream();
            files.send(file, out);
            return out.toByteArray();
        });
    }

    @Test
    @DisplayName("R17 · de gastheer leest het deel van de studenten en verandert het nooit, ook niet in de database")
    void students_own() {
        invite();
        as(daan, () -> writing.save(opr, ReflectionParts.require("STUDENTS"), Sheet.on(0, "Wij willen meer tijd.")));
        var part = SectionKey.of(opr.value(), "STUDENTS");
        assertThat(as(samira, () -> texts.find(part).orElseThrow().text())).isEqualTo("Wij willen meer tijd.");
        assertThatThrownBy(() -> as(
                        samira, () -> writing.save(opr, ReflectionParts.require("STUDENTS"), Sheet.on(1, "Prima zo."))))
                .isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> as(
                        samira,
                        () -> texts.save(
                                part,
                                DocumentAudience.of(ReflectionParts.require("STUDENTS"), oprs.require(opr)),
                                Sheet.on(1, "Prima zo."))))
                .isInstanceOf(org.springframework.dao.DataAccessException.class);
        assertThatThrownBy(() ->
                        as(daan, () -> writing.save(opr, ReflectionParts.require("PAST"), Sheet.on(0, "Nee."))))
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    @DisplayName("R34 · wie op bezoek komt, in het team zit of ergens werkt, wordt geen student van de gastheer")
    void no_strangers() {
        var works = person(Function.COORDINATOR);
        assertThat(as(
                        samira,
                        () -> inviting.invite(opr, "Iemand <" + mail(works) + ">\nSamira <" + mail(samira) + ">")))
                .isEqualTo(new InvitingStudents.Outcome.Refused(List.of(
                        new InvitingStudents.Objection(InvitingStudents.Why.NOT_YOUR_STUDENT, mail(works)),
                        new InvitingStudents.Objection(InvitingStudents.Why.IN_THE_TEAM, mail(samira)))));
        assertThat(seats.holders(STUDENT_WRITER, opr.value())).isEmpty();
    }

    @Test
    @DisplayName("R60 · wat een ander intussen invulde blijft staan, en een fout getal bewaart niets")
    void two_fill_in() {
        var was = Map.of(IdentityField.SCHOOLS, "", IdentityField.CONTACT_NAME, "");
        as(
                samira,
                () -> completing.save(opr, was, Map.of(IdentityField.SCHOOLS, "23", IdentityField.CONTACT_NAME, "")));
        as(
                samira,
                () -> completing.save(
                        opr, was, Map.of(IdentityField.SCHOOLS, "", IdentityField.CONTACT_NAME, "Fatma")));
        assertThat(as(samira, () -> identities.of(opr.value())).value(IdentityField.SCHOOLS))
                .isEqualTo("23");
        assertThat(as(
                        samira,
                        () -> completing.save(
                                opr,
                                Map.of(),
                                Map.of(
                                        IdentityField.AGREEMENT_FROM,
                                        "2027-08-01",
                                        IdentityField.AGREEMENT_UNTIL,
                                        "2027-07-31"))))
                .isEqualTo(new CompletingId.Outcome.Refused(List.of(), true));
        assertThat(as(samira, () -> identities.of(opr.value())).value(IdentityField.AGREEMENT_FROM))
                .isEmpty();
    }

    private void complete() {
        invite();
        as(samira, () -> completing.save(opr, Map.of(), DocumentsInHand.values("12")));
        as(samira, () -> add("Jaarplan.pdf", PDF, "Hierin staat wie wat doet."));
        for (var part : ReflectionParts.ALL) {
            as(
                    part.students() ? daan : samira,
                    () -> writing.save(opr, part, Sheet.on(0, "Tekst van " + part.key() + ".")));
        }
    }

    private void invite() {
        var mail = "daan." + opr + "@voorbeeld.example";
        as(samira, () -> inviting.invite(opr, "Daan <" + mail + ">"));
        daan = people.findByEmail(mail).orElseThrow().id();
    }

    /// How many facts, parts and annexes this person gets to see.
    private List<Integer> read(PersonId person) {
        return as(
                person,
                () -> List.of(
                        identities.of(opr.value()).facts().size(),
                        texts.all(opr.value()).size(),
                        files.of(opr.value()).size()));
    }

    private PersonId person(Function function) {
        var id = PersonId.next();
        people.add(
                new Person(id, function.name(), mail(id), List.of(new Person.Affiliation(host, function))), LONG_AGO);
        return id;
    }

    private static String mail(PersonId id) {
        return id + "@voorbeeld.example";
    }

    private void give(PersonId person, SeatKind kind) {
        seats.give(person, kind, opr.value(), LONG_AGO);
    }

    private AddingAnnex.Outcome add(String name, byte[] bytes, String reason) throws IOException {
        try (var upload = Upload.of(new ByteArrayInputStream(bytes))) {
            return adding.add(opr, name, upload, reason);
        }
    }

    private <T> T as(PersonId person, Callable<T> act) {
        return Deed.of(Viewer.person(person, "Iemand", seats.of(person)), transaction, act);
    }
}
