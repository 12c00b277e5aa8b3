package nl.koers.demo;

import java.util.List;
import nl.koers.access.NoSuchThing;

/// The people of the demonstration country that one can be, in the order of the page where one chooses.
public final class Personas {
    /// Programme leader of Rijn, which is host: the day-to-day owner of its peer review.
    public static final Persona SAMIRA = Persona.of("Samira");
    /// School-based educator of Rijn, writes along in the host's team.
    public static final Persona FATMA = Persona.of("Fatma");
    /// Student at Rijn, writes the students' part.
    public static final Persona DAAN = Persona.of("Daan");
    /// Works at Rijn, secretary of the review.
    public static final Persona SANNE = Persona.of("Sanne");
    /// Coordinator of Noord, which is asked to visit.
    public static final Persona NOOR = Persona.of("Noor");
    /// School leader at Noord, chairs the panel.
    public static final Persona WOUT = Persona.of("Wout");
    /// School-based educator at Noord, panel member.
    public static final Persona ELIF = Persona.of("Elif");
    /// Student at Noord, panel member.
    public static final Persona BRAM = Persona.of("Bram");
    /// Coordinator of Delta, which is asked to visit.
    public static final Persona JORIS = Persona.of("Joris");
    /// Institute-based educator at Delta, panel member.
    public static final Persona LOTTE = Persona.of("Lotte");
    /// Workplace mentor at Delta, panel member.
    public static final Persona HUGO = Persona.of("Hugo");
    /// Student at Delta.
    public static final Persona TEUN = Persona.of("Teun");
    /// Coordinator of Maas, which has nothing to do with this review.
    public static final Persona MEES = Persona.of("Mees");
    /// Staff of the Platform.
    public static final Persona PETRA = Persona.of("Petra");
    /// Works at DUS-I.
    public static final Persona DIRK = Persona.of("Dirk");

    /// Leads the onderwijsregio to which Rijn, Delta and Maas belong.
    public static final Persona MARLEEN = Persona.of("Marleen");

    public static final List<Persona> ALL = List.of(
            SAMIRA, FATMA, DAAN, SANNE, NOOR, WOUT, ELIF, BRAM, JORIS, LOTTE, HUGO, TEUN, MEES, MARLEEN, PETRA, DIRK);

    private Personas() {}

    public static Persona require(String key) {
        return ALL.stream()
                .filter(persona -> persona.key().equals(key))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }
}
