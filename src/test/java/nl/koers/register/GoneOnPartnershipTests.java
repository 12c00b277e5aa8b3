package nl.koers.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.Deed;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.Viewer;
import nl.koers.mail.Mailbox;
import nl.koers.matrix.Visitor;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.register.internal.duo.Links;
import nl.koers.register.internal.figures.National;
import nl.koers.register.internal.life.Preconditions;
import nl.koers.register.internal.life.Preconditions.Line;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Wat meegaat naar wat volgt, en wat niet meer telt")
class GoneOnPartnershipTests extends LifePages {
    private static final LocalDate MERGED = LocalDate.of(2026, 1, 5);

    @Autowired
    private PartnershipKeeping keeping;

    @Autowired
    private Links links;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private People people;

    @Autowired
    private National national;

    @Test
    @DisplayName("R53, R02 · een fusie ligt niet vóór de status die er staat; wat er is getypt blijft staan")
    void not_before_what_stands() {
        var other = partnership(Sector.PO);
        program(() -> lives.status(here, Standing.aspirant(LocalDate.of(2024, 8, 1), 2024), "Toegekend.", null));
        var petra = Visitor.as("petra", port);
        var typed = new HashMap<>(Map.of(
                "vorm", fresh(),
                "met", other.toString(),
                "naam", "Samen " + here,
                "kort", "Samen",
                "dag", "2024-07-31",
                "reden", "Eén bestuur.",
                "status", "ASPIRANT",
                "sinds", "2023-08-01",
                "lichting", "2023"));
        var wrong = refused(petra.post(page + "/samenvoegen", typed));
        assertThat(wrong.select("#dag-fout").text()).contains("geldt sinds 1 augustus 2024");
        assertThat(wrong.select("#dag").val()).isEqualTo("2024-07-31");
        assertThat(wrong.select("#reden").text()).isEqualTo("Eén bestuur.");
        assertThat(partnerships.require(here).isEnded()).isFalse();
        typed.put("dag", "2024-08-01");
        twice(petra, "/samenvoegen", typed);
        assertThat(partnerships.require(here).endedOn()).isEqualTo(LocalDate.of(2024, 8, 1));
    }

    @Test
    @DisplayName("R50, R53 · bij een splitsing kiest het Platform de sectoren van elk deel, uit die van wat er was")
    void sectors_of_each_part() {
        var from = partnership(Sector.PO, Sector.VO);
        var split = "/partnerschappen/" + from + "/splitsen";
        var petra = Visitor.as("petra", port);
        var form = Jsoup.parse(petra.get(split).body());
        assertThat(form.select("input[name=sector][checked]").eachAttr("value")).containsExactly("PO", "VO");
        assertThat(form.select("input[name=sector2][checked]").eachAttr("value"))
                .containsExactly("PO", "VO");
        var typed = new HashMap<>(Map.of(
                "een", fresh(), "ander", fresh(), "naam", "Een " + from, "kort", "Een", "naam2", "Ander " + from));
        typed.putAll(Map.of("kort2", "Ander", "dag", MERGED.toString(), "reden", "Te groot."));
        typed.putAll(Map.of("status", "ASPIRANT", "sinds", "2023-08-01", "lichting", "2023", "sector", "PO"));
        var none = refused(petra.post(split, typed));
        assertThat(none.select("#sector-fout").text()).contains("een of meer sectoren");
        assertThat(none.select("input[name=sector][checked]").eachAttr("value")).containsExactly("PO");
        typed.put("sector2", "MBO");
        assertThat(refused(petra.post(split, typed)).select("#sector-fout").text())
                .contains("een of meer sectoren");
        typed.put("sector2", "VO");
        assertThat(petra.post(split, typed).statusCode()).isEqualTo(302);
        assertThat(partnerships
                        .require(new PartnershipId(UUID.fromString(typed.get("een"))))
                        .sectors())
                .containsExactly(Sector.PO);
        assertThat(partnerships
                        .require(new PartnershipId(UUID.fromString(typed.get("ander"))))
                        .sectors())
                .containsExactly(Sector.VO);
    }

    @Test
    @DisplayName("R30, R53 · een oordeel van de NVAO of de inspectie gaat mee, met zijn eigen dag en bron")
    void judgements_go_along() {
        var coordinator = coordinator(here);
        var institute =
                as(coordinator, () -> keeping.partner(here, PartnerKind.TEACHER_EDUCATION, "Hogeschool Hier", ""));
        var seen = LocalDate.of(2024, 5, 14);
        as(coordinator, () -> {
            lives.precondition(here, institute, "Pabo", true, seen, "Besluit 12");
            return 0;
        });
        var other = partnership(Sector.PO);
        as(coordinator(other), () -> {
            var same = keeping.partner(other, PartnerKind.TEACHER_EDUCATION, "Hogeschool Hier", "");
            lives.precondition(other, same, "Pabo", true, seen, "Besluit 12");
            lives.precondition(other, same, "Pabo deeltijd", false, seen.plusDays(1), "Besluit 13");
            return 0;
        });
        var into = merge(other);
        var known = program(() -> Preconditions.of(entries.of(into).on(LocalDate.now(clock))));
        assertThat(known.lines())
                .extracting(Line::programme, Line::on, Line::source, Line::isRisk)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Pabo", seen, "Besluit 12", false),
                        org.assertj.core.groups.Tuple.tuple("Pabo deeltijd", seen.plusDays(1), "Besluit 13", true));
        assertThat(program(() -> entries.of(into)).entries().stream()
                        .filter(it -> it.content() instanceof nl.koers.register.internal.life.Content.Precondition))
                .as("the same judgement once")
                .hasSize(2);
    }

    @Test
    @DisplayName("R53, R55 · de partners van een partnerschap dat verderging, tellen en staan er niet meer dubbel")
    void counted_no_more() {
        var name = "Mbo " + here;
        var before = program(() -> national.partners()).getOrDefault(PartnerKind.MBO, 0);
        as(coordinator(here), () -> {
            keeping.partner(here, PartnerKind.MBO, name, "");
            keeping.school(here, "00BK00");
            return 0;
        });
        assertThat(program(() -> national.partners())).containsEntry(PartnerKind.MBO, before + 1);
        var one = id(fresh());
        var two = id(fresh());
        var typed = new HashMap<>(
                Map.of("een", one.toString(), "ander", two.toString(), "naam", "Een " + here, "kort", "Een"));
        typed.putAll(Map.of("naam2", "Ander " + here, "kort2", "Ander", "dag", MERGED.toString(), "reden", "Zo."));
        typed.putAll(Map.of("status", "ASPIRANT", "sinds", "2023-08-01", "lichting", "2023"));
        typed.putAll(Map.of("sector", "PO", "sector2", "PO"));
        var school = partnerships.partners(here).list().stream()
                .filter(it -> it.kind() == PartnerKind.SCHOOL)
                .findFirst()
                .orElseThrow();
        typed.put("partner-" + school.id(), "BOTH");
        assertThat(Visitor.as("petra", port).post(page + "/splitsen", typed).statusCode())
                .isEqualTo(302);
        assertThat(program(() -> national.partners()).getOrDefault(PartnerKind.MBO, 0))
                .as("nobody took the mbo institution along")
                .isEqualTo(before);
        assertThat(program(() -> links.to(List.of("00BK00"))).get("00BK00"))
                .extracting(Links.Link::partnership)
                .containsExactly(two, one);
        var anyone = Visitor.anyone(port);
        assertThat(Jsoup.parse(anyone.get("/register/vestigingen/00BK00").body())
                        .select("main")
                        .text())
                .contains("Een " + here, "Ander " + here)
                .doesNotContain(this.name);
        assertThat(anyone.get(page).body()).as("its own page tells what was").contains(name);
    }

    @Test
    @DisplayName("R53 · wie na een fusie coördinator is van wat volgde, krijgt daar een mail over")
    void coordinators_hear() {
        var coordinator = coordinator(here).requirePerson();
        var into = merge(partnership(Sector.PO));
        assertThat(program(() -> mailbox.of(coordinator + "@voorbeeld.example", 9)))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.subject()).isEqualTo("Je bent coördinator van Samen " + into);
                    assertThat(it.body().replace('\u00a0', ' '))
                            .contains("vanaf maandag 5 januari 2026", "/uitnodiging/");
                });
    }

    private PartnershipId merge(PartnershipId other) {
        var into = PartnershipId.next();
        program(() -> {
            lives.merge(
                    into,
                    "Samen " + into,
                    "Samen",
                    List.of(here, other),
                    MERGED,
                    "Eén partnerschap.",
                    Standing.aspirant(LocalDate.of(2023, 8, 1), 2023),
                    MERGED,
                    "");
            return into;
        });
        return into;
    }

    private PartnershipId partnership(Sector... sectors) {
        var id = PartnershipId.next();
        program(() -> {
            partnerships.add(new Partnership(id, "Ander " + id, "Ander", Set.of(sectors), null, "", Set.of()));
            return id;
        });
        return id;
    }

    private Viewer coordinator(PartnershipId partnership) {
        var person = PersonId.next();
        program(() -> {
            people.add(new Person(person, "Coördinator", person + "@voorbeeld.example", List.of()), LocalDate.EPOCH);
            seats.give(person, PartnershipSeat.COORDINATOR, partnership.value(), LocalDate.EPOCH);
            return person;
        });
        return Viewer.person(person, "Coördinator", Set.of(Seat.in(PartnershipSeat.COORDINATOR, partnership.value())));
    }

    private <T> T as(Viewer viewer, java.util.concurrent.Callable<T> act) {
        return Deed.of(viewer, transaction, act);
    }

    private static PartnershipId id(String value) {
        return new PartnershipId(UUID.fromString(value));
    }
}
