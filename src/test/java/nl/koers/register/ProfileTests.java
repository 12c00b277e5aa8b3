package nl.koers.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Deed;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.record.DossierRecord;
import nl.koers.register.internal.partners.PlacingProfile;
import nl.koers.register.internal.partners.PlacingProfile.Outcome;
import nl.koers.register.internal.partners.ProfileTexts;
import nl.koers.register.internal.partners.WritingProfile;
import nl.koers.writing.RecordedTexts;
import nl.koers.writing.Saving;
import nl.koers.writing.Sheet;
import nl.koers.writing.Texts;
import nl.koers.writing.Version;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("Het profiel van een partnerschap")
class ProfileTests {
    @Autowired
    private Partnerships partnerships;

    @Autowired
    private Seats seats;

    @Autowired
    private WritingProfile writing;

    @Autowired
    private PlacingProfile placing;

    @Autowired
    private Texts texts;

    @Autowired
    private DossierRecord record;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName(
            "R91 · twee coördinatoren schrijven verder op wat er stond: beide teksten staan erin, en wat er stond één keer")
    void both_keep_their_words() throws Exception {
        var id = partnership("Wij leren samen.");
        var noor = coordinator(id, "Noor");
        var bram = coordinator(id, "Bram");
        save(noor, id, "Wij leren samen.\n\nVan Noor.");
        assertThat(save(bram, id, "Van Bram.\n\nWij leren samen.")).isInstanceOf(Saving.Merged.class);
        assertThat(as(noor, () -> texts.find(ProfileTexts.key(id)).orElseThrow().text()))
                .isEqualTo("Van Bram.\n\nWij leren samen.\n\nVan Noor.");
        assertThat(as(
                        bram,
                        () -> texts.history(ProfileTexts.key(id)).stream()
                                .map(Version::text)
                                .toList()))
                .isEqualTo(List.of(
                        "Van Bram.\n\nWij leren samen.\n\nVan Noor.",
                        "Wij leren samen.\n\nVan Noor.",
                        "Wij leren samen."));
    }

    @Test
    @DisplayName("R36, R90 · staat pas op de pagina als een coördinator het daar zet; tot dan leest niemand anders het")
    void on_the_page_when_placed() throws Exception {
        var id = partnership("");
        var noor = coordinator(id, "Noor");
        save(noor, id, "Nog niet af.");
        assertThat(partnerships.require(id).profile()).isEmpty();
        var stranger = Viewer.person(PersonId.next(), "Mees", Set.of());
        assertThat(as(stranger, () -> texts.find(ProfileTexts.key(id)))).isEmpty();
        Assertions.assertThatThrownBy(() -> save(stranger, id, "Van Mees.")).isInstanceOf(NoSuchThing.class);
        Assertions.assertThatThrownBy(() -> place(stranger, id, 1, "Van Mees.")).isInstanceOf(NoSuchThing.class);

        assertThat(place(noor, id, 1, "Nu wel af.")).isEqualTo(Outcome.PLACED);
        assertThat(partnerships.require(id).profile()).isEqualTo("Nu wel af.");
    }

    @Test
    @DisplayName("R92 · wat op de pagina kwam, staat in het verloop met de versie die het was")
    void placing_is_recorded() throws Exception {
        var id = partnership("");
        var noor = coordinator(id, "Noor");
        place(noor, id, 0, "Eerst dit.");
        place(noor, id, 1, "Toen dat.");
        var entries = as(noor, () -> record.of(id.value()));
        assertThat(entries.stream().map(DossierRecord.Entry::act)).containsOnly("PROFILE_WRITTEN");
        assertThat(entries.stream().flatMap(it -> it.content().stream()).toList())
                .containsExactlyInAnyOrder(content(noor, id, 1), content(noor, id, 2));
    }

    @Test
    @DisplayName(
            "R91 · schreven twee dezelfde alinea, dan kiest eerst een van hen; tot dan blijft de pagina zoals zij was")
    void choose_first() throws Exception {
        var id = partnership("Zo was het.");
        var noor = coordinator(id, "Noor");
        var bram = coordinator(id, "Bram");
        save(noor, id, "Zo wordt het, zegt Noor.");
        assertThat(place(bram, id, 1, "Zo wordt het, zegt Bram.")).isEqualTo(Outcome.CHOOSE_FIRST);
        assertThat(partnerships.require(id).profile()).isEqualTo("Zo was het.");
        assertThat(as(noor, () -> texts.find(ProfileTexts.key(id)).orElseThrow().text()))
                .isEqualTo("Zo wordt het, zegt Noor.\n\nZo wordt het, zegt Bram.");
    }

    private nl.koers.record.Content content(Viewer viewer, PartnershipId id, int number) throws Exception {
        var key = ProfileTexts.key(id);
        return RecordedTexts.of(key, as(viewer, () -> texts.version(key, number).orElseThrow()));
    }

    private Saving save(Viewer viewer, PartnershipId id, String words) throws Exception {
        return as(viewer, () -> writing.save(id, Sheet.on(1, words)));
    }

    private Outcome place(Viewer viewer, PartnershipId id, int on, String words) throws Exception {
        return as(viewer, () -> placing.place(id, Sheet.on(on, words), Set.of()));
    }

    private PartnershipId partnership(String profile) {
        var id = PartnershipId.next();
        var added = new Partnership(id, "Toetspartnerschap " + id, "Toets", Set.of(Sector.PO), null, profile, Set.of());
        Acting.as(Viewer.program("toets"), () -> transaction.executeWithoutResult(_ -> partnerships.add(added)));
        return id;
    }

    private Viewer coordinator(PartnershipId id, String name) {
        var person = PersonId.next();
        Acting.as(
                Viewer.program("toets"),
                () -> transaction.executeWithoutResult(
                        _ -> seats.give(person, PartnershipSeat.COORDINATOR, id.value(), LocalDate.EPOCH)));
        return Viewer.person(person, name, Set.of(Seat.in(PartnershipSeat.COORDINATOR, id.value())));
    }

    private <T> T as(Viewer viewer, Callable<T> act) throws Exception {
        return Deed.of(viewer, transaction, act);
    }
}
