package nl.koers.matrix;

import static nl.koers.matrix.Elsewhere.Person.ANSWERED;
import static nl.koers.matrix.Elsewhere.Person.ASKED;
import static nl.koers.matrix.Elsewhere.Person.REGION_LEAD;
import static nl.koers.matrix.Elsewhere.Person.STEP_OWNER;
import static nl.koers.matrix.Elsewhere.Person.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import nl.koers.demo.internal.Chapter;
import nl.koers.matrix.Elsewhere.Person;
import nl.koers.notifications.internal.CalendarAddress;
import nl.koers.notifications.internal.MorningRound;
import nl.koers.qualityculture.QualityCulture;
import nl.koers.register.RegionKeeping;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/// The same as in NonInterferenceTests, for people who need be nothing to a review: who works on the quality of a
/// partnership, who leads its region, who coordinates another one, and a guest with nothing but a link.
@KoersTest
@TestPropertySource(properties = "koers.data=target/test-data-leaks")
@DisplayName("Niets lekt, ook buiten een review")
class NothingLeaksElsewhereTests {
    private static final Hidden HIDDEN = Hidden.load();
    /// What the page of a conversation says: what was agreed, the own name, who of the panel comes.
    private static final Set<String> OF_THE_GUEST =
            Set.of("agreed-programme", "conversation-partners", "nominees-of-own-partnership", "nominees-of-the-other");

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Dossiers.Tools tools;
    private final QualityCulture quality;
    private final RegionKeeping regions;
    private final Told told;
    private final int port;

    NothingLeaksElsewhereTests(
            @Autowired JdbcClient db,
            @Autowired TransactionTemplate transaction,
            @Autowired Dossiers.Tools tools,
            @Autowired QualityCulture quality,
            @Autowired RegionKeeping regions,
            @Autowired MorningRound round,
            @Autowired CalendarAddress calendar,
            @LocalServerPort int port) {
        this.db = db;
        this.transaction = transaction;
        this.tools = tools;
        this.quality = quality;
        this.regions = regions;
        this.told = new Told(round, calendar, db, transaction);
        this.port = port;
    }

    @ParameterizedTest(
            name = "R38, R39, R58, R90 · {0}: wat van een partnerschap verborgen is, verandert niets aan wat die ziet")
    @EnumSource(Person.class)
    void what_is_hidden_of_a_partnership(Person person) {
        var there = new Elsewhere(tools, quality, regions, db);
        // so that each kind is there before the first look, with an address where it has one
        there.change(person, false);
        var visitor = Visitor.as(person.persona.key(), port);
        var addresses = addresses(there);
        var before = seen(person, visitor, addresses);
        assertThat(opened(before, there)).as("what " + person + " may open").isEqualTo(opens(person, there));
        assertThat(there.change(person, false)).isNotEmpty();
        var after = seen(person, visitor, addresses);
        assertThat(before.unlike(after)).isEmpty();
        if (!there.change(person, true).isEmpty()) {
            var then = new Sight();
            then.ask(visitor, addresses);
            assertThat(after.unlike(then)).as("what one may read does show").isNotEmpty();
        }
    }

    private static List<String> addresses(Elsewhere there) {
        var anywhere = UUID.randomUUID().toString();
        return Stream.concat(
                        Stream.of(there.regionPage(), "/onderwijsregios", "/naar-100-procent"),
                        Address.ofPages(anywhere, there.things()).stream()
                                .filter(Address::dependsOnReview)
                                .filter(it -> !it.contains(anywhere)))
                .toList();
    }

    private static List<String> opened(Sight sight, Elsewhere there) {
        return pages(there).filter(it -> sight.of(it).startsWith("200")).toList();
    }

    private static Stream<String> pages(Elsewhere there) {
        return Stream.of(
                there.page("/ambities"), there.roundPage(), there.roundPage() + "/antwoord/1", there.stepPage());
    }

    private static List<String> opens(Person person, Elsewhere there) {
        return pages(there)
                .filter(page -> page.endsWith("/antwoord/1")
                        ? Set.of(ASKED, ANSWERED).contains(person)
                        : page.equals(there.roundPage())
                                ? Set.of(WRITER, ASKED, ANSWERED).contains(person)
                                : page.equals(there.stepPage())
                                        ? Set.of(WRITER, STEP_OWNER).contains(person)
                                        : person == WRITER)
                .toList();
    }

    private Sight seen(Person person, Visitor visitor, List<String> addresses) {
        var sight = new Sight();
        sight.keep("mail", told.morning(person.persona.id()));
        sight.keep("calendar", told.calendar(person.persona.id()));
        sight.ask(visitor, addresses);
        return sight;
    }

    @Test
    @DisplayName("R58, R90 · wie een regio leidt ziet niets van een review van een partnerschap daarin")
    void the_lead_of_a_region() {
        var dossier = spoiled();
        var addresses = Address.ofPages(dossier, Dossiers.things(dossier, db, transaction));
        var visitor = Visitor.as(REGION_LEAD.persona.key(), port);
        // Delta lies in this region, and what it has in house is shown there
        var hidden = hidden(Reader.OTHER, Set.of("figures-of-guides"));
        var before = seen(REGION_LEAD, visitor, addresses);
        hidden.forEach(kind -> program(() -> kind.change(dossier, db)));
        assertThat(before.unlike(seen(REGION_LEAD, visitor, addresses))).isEmpty();
    }

    @Test
    @DisplayName("R61, R90 · wie alleen een link naar een gesprek heeft, ziet dat gesprek en niets anders")
    void a_guest_with_a_link() {
        var dossier = spoiled();
        var partner = new UUID[1];
        var page = new String[1];
        program(() -> db.sql(
                        "select partner_id, token from developmentreview.conversation_link where opr_id = ? limit 1")
                .param(UUID.fromString(dossier))
                .query(row -> {
                    partner[0] = row.getObject("partner_id", UUID.class);
                    page[0] = "/gesprek/" + row.getString("token");
                }));
        var addresses = new ArrayList<>(Address.ofPages(dossier, Dossiers.things(dossier, db, transaction)));
        addresses.add(page[0]);
        var visitor = Visitor.anyone(port);
        var before = new Sight();
        before.ask(visitor, addresses);
        assertThat(before.of(page[0])).startsWith("200");
        hidden(Reader.ANYONE, OF_THE_GUEST).forEach(kind -> program(() -> kind.change(dossier, db)));
        program(() -> assertThat(db.sql("""
                        update developmentreview.conversation_partner set name = 'verborgen', function = 'verborgen'
                         where opr_id = ? and id <> ?""")
                        .param(UUID.fromString(dossier))
                        .param(partner[0])
                        .update())
                .as("other guests")
                .isPositive());
        var after = new Sight();
        after.ask(visitor, addresses);
        assertThat(before.unlike(after)).isEmpty();
        HIDDEN.kinds().stream()
                .filter(kind -> kind.name().equals("agreed-programme"))
                .forEach(kind -> program(() -> kind.change(dossier, db)));
        var then = new Sight();
        then.ask(visitor, List.of(page[0]));
        assertThat(then.of(page[0])).as("what was agreed does show").isNotEqualTo(after.of(page[0]));
    }

    /// With all that can be hidden in it.
    private String spoiled() {
        var dossier = Dossiers.own(Chapter.CONCEPT, tools);
        hidden(Reader.ANYONE, Set.of()).forEach(kind -> program(() -> kind.change(dossier, db)));
        return dossier;
    }

    private static List<Hidden.Kind> hidden(Reader reader, Set<String> but) {
        return HIDDEN.kinds().stream()
                .filter(kind -> kind.isHiddenFrom(reader, Chapter.CONCEPT) && !but.contains(kind.name()))
                .toList();
    }

    private void program(Runnable act) {
        Acting.as(Viewer.program("toets"), () -> transaction.executeWithoutResult(_ -> act.run()));
    }
}
