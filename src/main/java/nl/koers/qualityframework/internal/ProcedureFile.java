package nl.koers.qualityframework.internal;

import java.util.List;
import java.util.stream.IntStream;
import nl.koers.qualityframework.Procedure;

/// Reads the procedure of the peer review.
public final class ProcedureFile {
    private static final String FILE = "opr-werkwijze.yaml";

    private ProcedureFile() {}

    public static Procedure read() {
        return parse(FILE, FrameworkFile.contentOf(FILE));
    }

    static Procedure parse(String file, String yaml) {
        var root = Place.in(file, yaml).only("title", "intro", "source", "phases");
        var phases = root.at("phases");
        var procedure = new Procedure(
                root.at("title").bilingual(),
                root.at("intro").bilingual(),
                root.at("source").bilingual(),
                phases.list(ProcedureFile::phase));
        var numbers = procedure.phases().stream()
                .flatMap(phase -> phase.steps().stream())
                .map(Procedure.Step::number)
                .toList();
        if (!numbers.equals(IntStream.rangeClosed(1, numbers.size()).boxed().toList())) {
            throw phases.wrong("de stappen horen door te tellen vanaf 1.");
        }
        return procedure;
    }

    private static Procedure.Phase phase(Place place) {
        place.only("key", "name", "steps");
        return new Procedure.Phase(
                place.at("key").text(),
                place.at("name").bilingual(),
                place.at("steps").list(ProcedureFile::step));
    }

    private static Procedure.Step step(Place place) {
        place.only("number", "key", "name", "who", "text", "rules");
        return new Procedure.Step(
                place.at("number").number(),
                place.at("key").text(),
                place.at("name").bilingual(),
                place.at("who").bilingual(),
                place.at("text").bilingual(),
                List.copyOf(place.at("rules").list(Place::text)));
    }
}
