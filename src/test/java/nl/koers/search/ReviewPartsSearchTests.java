package nl.koers.search;

import static nl.koers.demo.Personas.FATMA;
import static nl.koers.demo.Personas.HUGO;
import static nl.koers.demo.Personas.LOTTE;
import static nl.koers.matrix.Reader.CHAIR;
import static nl.koers.matrix.Reader.COORDINATOR;
import static nl.koers.matrix.Reader.HOST;
import static nl.koers.matrix.Reader.MEMBER;
import static nl.koers.matrix.Reader.PLATFORM;
import static nl.koers.matrix.Reader.SECRETARY;
import static nl.koers.matrix.Reader.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import nl.koers.access.Deed;
import nl.koers.access.Viewer;
import nl.koers.demo.internal.Chapter;
import nl.koers.matrix.Dossiers;
import nl.koers.matrix.Reader;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Sector;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Zoeken in wat om een peer review heen geschreven wordt")
class ReviewPartsSearchTests extends SearchPages {
    private static String agreed = "";

    @Test
    @DisplayName("R35, R90 · ervaring en banden van een lid vindt wie ze mag lezen, en niemand anders")
    void background() {
        change(
                "update developmentreview.background set training = 'Leidde een vlierbloesem.' where opr_id = ? and person_id = '"
                        + LOTTE.id() + "'");
        var member = text(
                "select nomination_id::text from developmentreview.nominee where opr_id = ? and person_id = '"
                        + LOTTE.id() + "'",
                opr());
        foundBy("vlierbloesem", "/opr/" + opr() + "/panel/" + member, HOST, CHAIR, MEMBER, COORDINATOR, PLATFORM);
    }

    @Test
    @DisplayName("R37, R90 · een uitnodiging vinden de gastheer, het Platform en de coördinator die haar kreeg")
    void letter() {
        change("update developmentreview.invitation_letter set message = 'Kom in onze kerspruim.' where opr_id = ?"
                + " and partnership_id = (select id from register.partnership where short_name = 'Delta')");
        change("update developmentreview.invitation_letter set message = 'Kom in onze reineclaude.' where opr_id = ?"
                + " and partnership_id = (select id from register.partnership where short_name = 'Rijn')");
        assertThat(hrefs(HOST, "kerspruim")).containsExactly("/opr/" + opr() + "/bezoekers");
        assertThat(hrefs(PLATFORM, "kerspruim")).containsExactly("/opr/" + opr() + "/bezoekers");
        assertThat(hrefs(COORDINATOR, "kerspruim")).containsExactly("/opr/" + opr() + "/uitnodiging");
        for (var reader : Set.of(STUDENT, SECRETARY, CHAIR, MEMBER, Reader.DUSI, Reader.OTHER, Reader.ANYONE)) {
            assertThat(hrefs(reader, "kerspruim")).as(reader.name()).isEmpty();
        }
        foundBy("reineclaude", "/opr/" + opr() + "/bezoekers", HOST, PLATFORM);
    }

    @Test
    @DisplayName("R36, R90 · de thema's van een peer review vinden de gastheer en het Platform")
    void themes() {
        change("update developmentreview.panel_themes set themes = array['FINANCE_AND_TRANSPARENCY'] where opr_id = ?");
        for (var reader : Reader.values()) {
            var found = hrefs(reader, "geld openheid");
            assertThat(found.contains("/opr/" + opr() + "/themas"))
                    .as(reader.name())
                    .isEqualTo(reader == HOST || reader == PLATFORM);
        }
    }

    @Test
    @DisplayName("R61, R90 · waarom een dag verschoof, vinden wie de data lezen")
    void moved_day() {
        change("""
                insert into developmentreview.proposed_day (id, opr_id, day, by_side, on_day, closed_on, moved_by, reason)
                select gen_random_uuid(), ?, date '2030-01-08', 'HOST', date '2027-06-01', date '2027-06-01', 'HOST', 'Dan bloeit de forsythia.'""");
        foundBy("forsythia", "/opr/" + opr() + "/datum", HOST, STUDENT, SECRETARY, CHAIR, MEMBER, COORDINATOR);
    }

    @Test
    @DisplayName(
            "R61, R90 · wat in het programma verandert, vinden gastheer en panel; wat was afgesproken, ook de anderen van de peer review")
    void programme() {
        change("""
                insert into developmentreview.programme_item (id, opr_id, kind, starts, ends, title, leads, layers, issues, removed)
                values (gen_random_uuid(), ?, 'PAUSE', '12:00', '12:10', 'Langs het sjalottenbed', '{}', '{}', '{}', false)""");
        foundBy("sjalottenbed", "/opr/" + opr() + "/programma", HOST, CHAIR, MEMBER);
        change("""
                insert into developmentreview.agreed_programme (opr_id, version, agreed_on, content)
                select opr_id, version + 1, agreed_on, jsonb_set(content, '{rounds,0,title}', '"Bij het ganzerikveld"')
                  from developmentreview.agreed_programme where opr_id = ? order by version desc limit 1""");
        foundBy("ganzerikveld", "/opr/" + opr() + "/programma", STUDENT, SECRETARY, COORDINATOR);
    }

    @Test
    @DisplayName("R20, R90 · wat het panel voorbereidt, vindt het panel en de gastheer nooit")
    void preparation() {
        change("""
                insert into developmentreview.prepared (id, opr_id, kind, about, text, author_id, author_name)
                values (gen_random_uuid(), ?, 'REMARK', 'PAST', 'Waar staat de kamperfoelie?',
                        set_config('koers.viewer', '%s', true)::uuid, 'Fatma')""".formatted(FATMA.id()));
        change("""
                insert into developmentreview.panel_meeting (opr_id, met_on, present, note)
                values (?, date '2027-06-01', array[gen_random_uuid(), gen_random_uuid()], 'Eens over de bosrank.')
                    on conflict (opr_id) do update set note = excluded.note""");
        foundBy("kamperfoelie", "/opr/" + opr() + "/voorbereiding", CHAIR, MEMBER);
        foundBy("bosrank", "/opr/" + opr() + "/voorbereiding", CHAIR, MEMBER);
    }

    @Test
    @DisplayName("R10, R90 · waarom iemand het panel verliet, vinden wie het panel lezen")
    void left() {
        var own = Dossiers.own(Chapter.AGREED, tools);
        change(
                "update developmentreview.nominee set left_because = 'Verhuisd naar de zuurbes.' where opr_id = ? and person_id = '"
                        + HUGO.id() + "'",
                own);
        change(
                "update developmentreview.nomination set left_on = date '2027-06-01' where opr_id = ? and id in"
                        + " (select nomination_id from developmentreview.nominee where left_because is not null)",
                own);
        foundBy(
                "verhuisd zuurbes",
                "/opr/" + own + "/panel",
                HOST,
                STUDENT,
                SECRETARY,
                CHAIR,
                MEMBER,
                COORDINATOR,
                PLATFORM);
    }

    @Test
    @DisplayName("R39, R90 · met de opvolging vindt het Platform ook de aanbevelingen, en niet eerder")
    void recommendations_with_follow_up() {
        var own = Dossiers.own(Chapter.DEBRIEFED, tools);
        var text =
                text("select text from developmentreview.recommendation where opr_id = ? order by number limit 1", own);
        for (var reader : Reader.values()) {
            assertThat(hrefs(reader, text).contains("/opr/" + own + "/nabespreking"))
                    .as(reader.name())
                    .isEqualTo(Set.of(HOST, STUDENT, SECRETARY, CHAIR, MEMBER).contains(reader));
        }
        assertThat(hrefs(PLATFORM, text)).doesNotContain("/opr/" + own + "/opvolging");
        change("insert into developmentreview.share (opr_id, what) values (?, 'FOLLOW_UP_WITH_PLATFORM')", own);
        assertThat(hrefs(PLATFORM, text)).contains("/opr/" + own + "/opvolging");
        assertThat(hrefs(Reader.OTHER, text)).doesNotContain("/opr/" + own + "/opvolging");
    }

    @Test
    @DisplayName(
            "R02, R90 · waarom een peer review stopte, vinden wie haar lezen; DUS-I kent de rij en krijgt er ook geen woord van aangeboden")
    void stopped() {
        var own = Dossiers.own(Chapter.BEGUN, tools);
        change(
                "update developmentreview.opr set given_up_on = date '2027-06-01', given_up_because = 'Alleen nog sporkehoutjes.' where id = ?",
                own);
        asProgram(() -> partnerships.add(new Partnership(
                PartnershipId.next(),
                "Toets Spork",
                "Spork",
                Set.of(Sector.PO),
                null,
                "Wij snoeien sporkehouten.",
                Set.of())));
        for (var reader : Reader.values()) {
            assertThat(hrefs(reader, "sporkehoutjes").contains("/opr/" + own))
                    .as(reader.name())
                    .isEqualTo(!Set.of(Reader.DUSI, Reader.OTHER, Reader.ANYONE).contains(reader));
        }
        assertThat(search(HOST, "sporkehoutjen").select("main").text()).contains("sporkehoutjes");
        for (var reader : Set.of(Reader.DUSI, Reader.OTHER, Reader.ANYONE)) {
            assertThat(search(reader, "sporkehoutjen").select("main").text())
                    .as(reader.name())
                    .contains("Dit lijkt er het meest op: sporkehouten.")
                    .doesNotContain("sporkehoutjes");
        }
    }

    private String opr() {
        if (agreed.isEmpty()) {
            agreed = Dossiers.own(Chapter.AGREED, tools);
        }
        return agreed;
    }

    private String text(String sql, String dossier) {
        return Deed.of(
                Viewer.program("toets"),
                transaction,
                () -> db.sql(sql)
                        .param(UUID.fromString(dossier))
                        .query(String.class)
                        .single());
    }

    private void change(String sql) {
        change(sql, opr());
    }

    /// As the program, which no policy stops: what is looked at here is who finds it.
    private void change(String sql, String dossier) {
        asProgram(() ->
                assertThat(db.sql(sql).param(UUID.fromString(dossier)).update()).isPositive());
    }
}
