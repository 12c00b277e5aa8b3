package nl.koers.pages;

import java.util.List;
import java.util.stream.Stream;
import nl.koers.demo.Persona;
import nl.koers.demo.Personas;
import nl.koers.demo.Places;

/// The pages that are looked at, and by whom. Add a line for each page you make, and one for each state of it
/// that the demonstration can show.
///
/// @param persona key of a persona, empty for someone without an account
/// @param path `{rijn}` stands for the address part of Rijn's peer review, and so for the other hosts;
/// `{member}` and the like for one of the things in it
record Visited(String persona, String path) {
    static final List<Visited> ALL = Stream.of(
                    anyone(
                            "/",
                            "/inloggen",
                            "/inloggen/account",
                            "/inloggen/venster",
                            "/inloggen/vergeten",
                            "/nieuw-wachtwoord/onbekend",
                            "/uitnodiging/onbekend",
                            "/mailadres/onbekend",
                            "/inloggen/via/dicht",
                            "/begin/onbekend",
                            "/demonstratie",
                            "/kwaliteitskader",
                            "/kwaliteitskader/2021",
                            "/kwaliteitskader/2021/W2",
                            "/werkwijze",
                            "/zoeken",
                            "/zoeken?q=begelieder",
                            "/toegankelijkheid",
                            "/onderdelen",
                            "/privacy"),
                    by(
                            Personas.SAMIRA,
                            "/inloggen/venster",
                            "/mijn-gegevens/wachtwoord",
                            "/mijn-gegevens/inloggen",
                            "/mijn-gegevens/mailadres",
                            "/partnerschappen/" + Places.RIJN + "/overdragen",
                            "/postvak",
                            "/mijn-werk",
                            "/mijn-gegevens",
                            "/mijn-gegevens/alles",
                            "/mijn-gegevens/mail",
                            "/niet-aangekomen",
                            "/opr/{rijn}",
                            "/opr/{rijn}/documenten",
                            "/opr/{rijn}/uit-word",
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
                    by(Personas.WOUT, "/postvak", "/opr/{rijn}/datum", "/opr/{rijn}/programma"),
                    by(Personas.JORIS, "/opr/{rijn}/uitnodiging", "/opr/{rijn}/panel"),
                    by(
                            Personas.MEES,
                            "/mijn-werk",
                            "/mijn-gegevens",
                            "/partnerschappen",
                            "/partnerschappen/" + Places.KUST,
                            "/partnerschappen/" + Places.MAAS,
                            "/partnerschappen/" + Places.MAAS + "/bezoekbereid",
                            "/partnerschappen/" + Places.MAAS + "/overdragen",
                            "/partnerschappen/" + Places.MAAS + "/partners",
                            "/partnerschappen/" + Places.MAAS + "/profiel"),
                    by(
                            Personas.PETRA,
                            "/mijn-gegevens",
                            "/opr/{rijn}",
                            "/opr/{rijn}/bezoekers",
                            "/opr/{rijn}/panel",
                            "/opr/{rijn}/verloop",
                            "/landelijk",
                            "/landelijk?laat=ja"),
                    by(Personas.DIRK, "/gehouden", "/opr/{kust}/bewijs"),
                    furtherOn())
            .flatMap(List::stream)
            .toList();

    /// Rijn's documents and team, and the reviews that are further on their road.
    private static List<Visited> furtherOn() {
        return Stream.of(
                        by(
                                Personas.SAMIRA,
                                "/opr/{rijn}/id",
                                "/opr/{rijn}/bijlagen",
                                "/opr/{rijn}/studenten",
                                "/opr/{rijn}/team",
                                "/opr/{rijn}/reflectie",
                                "/tekst/{rijn}/OWN_GOALS/versies",
                                "/tekst/{rijn}/OWN_GOALS/versies/3",
                                "/tekst/{rijn}/FUTURE/versies",
                                "/opr/{rijn}/programma/gesprek/{item}",
                                "/opr/{rijn}/programma/gesprek/{talk}/gasten/{partner}",
                                "/opr/{noord}",
                                "/opr/{noord}/verslag/concept/1",
                                "/opr/{noord}/verslag/reactie",
                                "/opr/{noord}/leerpunten"),
                        by(Personas.LOTTE, "/opr/{noord}/verslag/reactie", "/opr/{noord}/panel/{member}"),
                        by(
                                Personas.NOOR,
                                "/opr/{noord}",
                                "/opr/{noord}/documenten",
                                "/opr/{noord}/dag",
                                "/opr/{noord}/dag/aantekeningen",
                                "/opr/{noord}/terugblik",
                                "/opr/{noord}/nabespreking",
                                "/opr/{noord}/verslag",
                                "/opr/{noord}/verslag/definitief",
                                "/opr/{noord}/opvolging",
                                "/opr/{noord}/opvolging/{recommendation}",
                                "/opr/{noord}/verloop",
                                "/opr/{noord}/geopend",
                                "/opr/{noord}/verloop/{entry}",
                                "/opr/{noord}/bewijs",
                                "/tekst/{noord}/REPORT/versies",
                                "/tekst/{noord}/REPORT/versies/1"),
                        by(
                                Personas.WOUT,
                                "/mijn-werk",
                                "/opr/{veluwe}",
                                "/opr/{veluwe}/reflectie",
                                "/opr/{veluwe}/voorbereiding",
                                "/opr/{veluwe}/programma",
                                "/opr/{veluwe}/dag",
                                "/opr/{veluwe}/dag/{conversation}"),
                        by(Personas.BRAM, "/opr/{veluwe}/voorbereiding", "/opr/{veluwe}/terugblik"),
                        by(Personas.PETRA, "/opr/{kust}", "/opr/{kust}/eindverslag"))
                .flatMap(List::stream)
                .toList();
    }

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
