package nl.koers.developmentreview.internal.documents;

import static nl.koers.developmentreview.OprSeat.PANEL;
import static nl.koers.register.PartnershipSeat.COORDINATOR;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Deed;
import nl.koers.access.PersonId;
import nl.koers.access.SeatKind;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.StartingOpr;
import nl.koers.developmentreview.internal.team.InvitingStudents;
import nl.koers.documents.Files;
import nl.koers.documents.Upload;
import nl.koers.people.Function;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import nl.koers.selfevaluation.Identities;
import nl.koers.selfevaluation.ReflectionParts;
import nl.koers.writing.Sheet;
import nl.koers.writing.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
abstract class DocumentsToPlace {
    static final byte[] PDF = "%PDF-1.4 toets %%EOF".getBytes(StandardCharsets.US_ASCII);

    static final LocalDate LONG_AGO = LocalDate.of(2020, 8, 1);

    @Autowired
    Partnerships partnerships;

    @Autowired
    People people;

    @Autowired
    Seats seats;

    @Autowired
    StartingOpr starting;

    @Autowired
    Oprs oprs;

    @Autowired
    CompletingId completing;

    @Autowired
    WritingReflection writing;

    @Autowired
    AddingAnnex adding;

    @Autowired
    ChangingAnnex changing;

    @Autowired
    InvitingStudents inviting;

    @Autowired
    PlacingDocuments placing;

    @Autowired
    HostDocuments documents;

    @Autowired
    PlacingRows placings;

    @Autowired
    Identities identities;

    @Autowired
    Files files;

    @Autowired
    Texts texts;

    @Autowired
    TransactionTemplate transaction;

    final PartnershipId host = PartnershipId.next();

    PersonId samira = PersonId.next();

    PersonId daan = PersonId.next();

    PersonId bram = PersonId.next();

    OprId opr = OprId.next();

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

    byte[] content(UUID file) {
        return as(samira, () -> {
            var out = new ByteArrayOutputStream();
            files.send(file, out);
            return out.toByteArray();
        });
    }

    void complete() {
        invite();
        as(samira, () -> completing.save(opr, Map.of(), DocumentsInHand.values("12")));
        as(samira, () -> add("Jaarplan.pdf", PDF, "Hierin staat wie wat doet."));
        for (var part : ReflectionParts.ALL) {
            as(
                    part.students() ? daan : samira,
                    () -> writing.save(opr, part, Sheet.on(0, "Tekst van " + part.key() + ".")));
        }
    }

    void invite() {
        var mail = "daan." + opr + "@voorbeeld.example";
        as(samira, () -> inviting.invite(opr, "Daan <" + mail + ">"));
        daan = people.findByEmail(mail).orElseThrow().id();
    }

    /// How many facts, parts and annexes this person gets to see.
    List<Integer> read(PersonId person) {
        return as(
                person,
                () -> List.of(
                        identities.of(opr.value()).facts().size(),
                        texts.all(opr.value()).size(),
                        files.of(opr.value()).size()));
    }

    PersonId person(Function function) {
        var id = PersonId.next();
        people.add(
                new Person(id, function.name(), mail(id), List.of(new Person.Affiliation(host, function))), LONG_AGO);
        return id;
    }

    static String mail(PersonId id) {
        return id + "@voorbeeld.example";
    }

    void give(PersonId person, SeatKind kind) {
        Acting.as(Viewer.program("toets"), () -> seats.give(person, kind, opr.value(), LONG_AGO));
    }

    AddingAnnex.Outcome add(String name, byte[] bytes, String reason) throws IOException {
        try (var upload = Upload.of(new ByteArrayInputStream(bytes))) {
            return adding.add(opr, name, upload, reason);
        }
    }

    <T> T as(PersonId person, Callable<T> act) {
        return Deed.of(Viewer.person(person, "Iemand", seats.of(person)), transaction, act);
    }

    PlacingDocuments.Outcome placeAsRead() {
        return placing.place(opr, documents.of(oprs.require(opr)).mark());
    }
}
