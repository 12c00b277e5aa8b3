package nl.koers.pages;

import java.util.List;
import java.util.stream.Stream;
import nl.koers.demo.Persona;
import nl.koers.demo.Personas;
import nl.koers.demo.Places;

/// The pages that are looked at, and by whom. Add a line for each page you make, and one for each state of it that
/// the demonstration can show.
///
/// @param persona key of a persona, empty for someone without an account
/// @param path `{rijn}` stands for the address part of Rijn's open peer review
record Visited(String persona, String path) {
    static final List<Visited> ALL = Stream.of(
                    anyone(
                            "/",
                            "/inloggen",
                            "/demonstratie",
                            "/kwaliteitskader",
                            "/kwaliteitskader/2021",
                            "/kwaliteitskader/2021/W2",
                            "/werkwijze",
                            "/toegankelijkheid",
                            "/onderdelen",
                            "/privacy"),
                    by(
                            Personas.SAMIRA,
                            "/mijn-werk",
                            "/mijn-gegevens",
                            "/opr/{rijn}",
                            "/opr/{rijn}/documenten",
                            "/opr/{rijn}/datum",
                            "/opr/{rijn}/programma",
                            "/opr/{rijn}/programma/dag",
                            "/opr/{rijn}/programma/vragen",
                            "/opr/{rijn}/programma/gesprek/nieuw",
                            "/opr/{rijn}/programma/pauze/nieuw",
                            "/opr/{rijn}/programma/paginas",
                            "/opr/{rijn}/reflectie/OWN_GOALS",
                            "/opr/{rijn}/reflectie/STUDENTS",
                            "/opr/{rijn}/themas",
                            "/opr/{rijn}/bezoekers",
                            "/opr/{rijn}/panel",
                            "/opr/{rijn}/verslag",
                            "/opr/{rijn}/verloop",
                            "/opr/{rijn}/stoppen"),
                    by(Personas.DAAN, "/mijn-werk", "/opr/{rijn}", "/opr/{rijn}/reflectie/STUDENTS"),
                    by(
                            Personas.BRAM,
                            "/mijn-werk",
                            "/opr/{rijn}",
                            "/opr/{rijn}/verloop",
                            "/opr/{rijn}/datum",
                            "/opr/{rijn}/programma"),
                    by(Personas.WOUT, "/opr/{rijn}/datum", "/opr/{rijn}/programma"),
                    by(Personas.JORIS, "/opr/{rijn}/uitnodiging", "/opr/{rijn}/panel"),
                    by(
                            Personas.MEES,
                            "/mijn-werk",
                            "/mijn-gegevens",
                            "/partnerschappen/" + Places.MAAS + "/bezoekbereid"),
                    by(
                            Personas.PETRA,
                            "/mijn-gegevens",
                            "/opr/{rijn}",
                            "/opr/{rijn}/bezoekers",
                            "/opr/{rijn}/panel",
                            "/opr/{rijn}/verloop",
                            "/landelijk",
                            "/landelijk?laat=ja"),
                    by(Personas.DIRK, "/gehouden"))
            .flatMap(List::stream)
            .toList();

    private static List<Visited> anyone(String... paths) {
        return Stream.of(paths).map(path -> new Visited("", path)).toList();
    }

    private static List<Visited> by(Persona persona, String... paths) {
        return Stream.of(paths).map(path -> new Visited(persona.key(), path)).toList();
    }

    @Override
    public String toString() {
        return (persona.isEmpty() ? "iedereen" : persona) + " " + path;
    }
}
