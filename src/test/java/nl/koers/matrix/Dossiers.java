package nl.koers.matrix;

import static nl.koers.demo.Personas.BRAM;
import static nl.koers.demo.Personas.DAAN;
import static nl.koers.demo.Personas.DIRK;
import static nl.koers.demo.Personas.ELIF;
import static nl.koers.demo.Personas.FATMA;
import static nl.koers.demo.Personas.HUGO;
import static nl.koers.demo.Personas.JORIS;
import static nl.koers.demo.Personas.LOTTE;
import static nl.koers.demo.Personas.MEES;
import static nl.koers.demo.Personas.NOOR;
import static nl.koers.demo.Personas.PETRA;
import static nl.koers.demo.Personas.SAMIRA;
import static nl.koers.demo.Personas.SANNE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.Places;
import nl.koers.demo.internal.Cast;
import nl.koers.demo.internal.Chapter;
import nl.koers.demo.internal.Telling;
import nl.koers.demo.internal.Told;
import nl.koers.people.Function;
import nl.koers.people.People;
import nl.koers.people.Person.Affiliation;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A dossier for each chapter, each of a host of its own, with everything in it that could leak.
public final class Dossiers {
    private static final Map<Chapter, String> TOLD = new EnumMap<>(Chapter.class);

    private static final String CONVERSATION = """
            select id from developmentreview.programme_item where opr_id = ? and kind = 'CONVERSATION' order by starts limit 1""";
    private static final Map<String, String> THINGS = Map.ofEntries(
            Map.entry("host", "select host_id from developmentreview.opr where id = ?"),
            Map.entry("member", """
                    select n.nomination_id from developmentreview.nominee n join people.person p on p.id = n.person_id
                     where n.opr_id = ? order by p.name = 'Lotte' desc limit 1"""),
            Map.entry("item", CONVERSATION),
            Map.entry("talk", CONVERSATION),
            Map.entry("conversation", CONVERSATION),
            Map.entry("partner", first("developmentreview.conversation_partner where opr_id = ? order by id")),
            Map.entry("entry", first("record.entry where dossier_id = ? order by cardinality(content) desc, number")),
            Map.entry("issue", first("developmentreview.issue where opr_id = ? order by number")),
            Map.entry("recommendation", first("developmentreview.recommendation where opr_id = ? order by number")),
            Map.entry("annex", first("documents.file where dossier_id = ? order by id")),
            Map.entry("picture", first("documents.picture where dossier_id = ? order by id")),
            Map.entry(
                    "pause",
                    first(
                            "developmentreview.programme_item where opr_id = ? and kind <> 'CONVERSATION' order by starts")),
            Map.entry("edition", first("register.edition where ?::uuid is not null order by id")),
            Map.entry("ambition", ofHost("ambition")),
            Map.entry("round", ofHost("round")),
            Map.entry("step", ofHost("step")));

    private static String first(String rows) {
        return "select id from " + rows + " limit 1";
    }

    private static String ofHost(String table) {
        return first("qualityculture." + table
                + " where partnership_id = (select host_id from developmentreview.opr where id = ?) order by id");
    }

    private Dossiers() {}

    /// What the telling is done with, from the running Koers.
    public record Tools(
            Telling telling,
            Partnerships partnerships,
            People people,
            Seats seats,
            DemonstrationClock clock,
            DossierFiles files,
            TransactionTemplate transaction) {}

    public static Optional<String> persona(Reader reader) {
        return switch (reader) {
            case HOST -> Optional.of(NOOR.key());
            case STUDENT -> Optional.of(BRAM.key());
            case SECRETARY -> Optional.of(ELIF.key());
            case CHAIR -> Optional.of(FATMA.key());
            case MEMBER -> Optional.of(LOTTE.key());
            case COORDINATOR -> Optional.of(JORIS.key());
            case PLATFORM -> Optional.of(PETRA.key());
            case DUSI -> Optional.of(DIRK.key());
            case OTHER -> Optional.of(MEES.key());
            case ANYONE -> Optional.empty();
        };
    }

    static String at(Chapter chapter, Tools tools) {
        return TOLD.computeIfAbsent(chapter, it -> tell(it, tools));
    }

    /// One for a test that spoils what lies in it.
    public static String own(Chapter chapter, Tools tools) {
        return tell(chapter, tools);
    }

    /// Ids of what the dossier holds, by the name of the variable in an address.
    public static Map<String, String> things(String opr, JdbcClient db, TransactionTemplate transaction) {
        var things = new HashMap<String, String>();
        Acting.as(
                Viewer.program("toets"),
                () -> transaction.executeWithoutResult(_ -> THINGS.forEach((name, query) -> db.sql(query)
                        .param(UUID.fromString(opr))
                        .query(UUID.class)
                        .optional()
                        .ifPresent(id -> things.put(name, id.toString())))));
        return things;
    }

    private static String tell(Chapter chapter, Tools tools) {
        var host = host(chapter, tools);
        var opr = tools.telling().until(chapter, cast(host), Told.of("noord"));
        tools.clock().moveTo(DemonstrationClock.FIRST_DAY, LocalTime.of(9, 0));
        tools.files().lieIn(opr, chapter.compareTo(Chapter.PLACED) >= 0);
        return opr.toString();
    }

    private static PartnershipId host(Chapter chapter, Tools tools) {
        var host = PartnershipId.next();
        Acting.as(
                Viewer.program("toets"),
                () -> tools.transaction().executeWithoutResult(_ -> make(chapter, host, tools)));
        return host;
    }

    private static void make(Chapter chapter, PartnershipId host, Tools tools) {
        var since = LocalDate.of(2024, 1, 1);
        tools.partnerships()
                .add(new Partnership(
                        host,
                        "Partnerschap " + chapter,
                        chapter.name(),
                        Set.of(Sector.PO),
                        LocalDate.of(2020, 8, 1),
                        "",
                        Set.of()));
        tools.seats().give(NOOR.id(), PartnershipSeat.COORDINATOR, host.value(), since);
        tools.people().attach(NOOR.id(), new Affiliation(host, Function.PROGRAMME_LEADER), since);
        tools.people().attach(BRAM.id(), new Affiliation(host, Function.STUDENT), since);
        tools.people().attach(ELIF.id(), new Affiliation(host, Function.COORDINATOR), since);
    }

    private static Cast cast(PartnershipId host) {
        return new Cast(
                host,
                NOOR,
                BRAM,
                ELIF,
                new Cast.Visitor(Places.RIJN, SAMIRA),
                new Cast.Visitor(Places.DELTA, JORIS),
                List.of(
                        new Cast.Member(FATMA, Places.RIJN, Function.SCHOOL_EDUCATOR),
                        new Cast.Member(SANNE, Places.RIJN, Function.COORDINATOR),
                        new Cast.Member(DAAN, Places.RIJN, Function.STUDENT),
                        new Cast.Member(HUGO, Places.DELTA, Function.WORKPLACE_MENTOR),
                        new Cast.Member(LOTTE, Places.DELTA, Function.INSTITUTE_EDUCATOR)),
                LocalDate.of(2027, 4, 22));
    }
}
