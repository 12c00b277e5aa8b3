package nl.koers.qualityframework.internal.file;

import java.util.List;
import java.util.stream.IntStream;
import nl.koers.qualityframework.Procedure;

/// Reads the procedure of the peer review.
public final class ProcedureFile {
    private static final String FILE = "opr-werkwijze.yaml";

    private ProcedureFile() {}

    public static Procedure read() {
        return parse(FILE, FrameworkFile.shipped(FILE));
    }

    static Procedure parse(String file, String yaml) {
        var faults = new Faults();
        var root = Place.in(yaml, faults).only("title", "intro", "source", "phases");
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
            phases.wrong("framework.file.no-counting");
        }
        if (!faults.isEmpty()) {
            throw new WrongFile(file, faults.inOrder());
        }
        return procedure;
    }

    private static Procedure.Phase phase(Place place) {
        var it = place.only("key", "name", "steps");
        return new Procedure.Phase(
                it.at("key").text(), it.at("name").bilingual(), it.at("steps").list(ProcedureFile::step));
    }

    private static Procedure.Step step(Place place) {
        var it = place.only("number", "key", "name", "who", "text", "rules");
        return new Procedure.Step(
                it.at("number").number(),
                it.at("key").text(),
                it.at("name").bilingual(),
                it.at("who").bilingual(),
                it.at("text").bilingual(),
                List.copyOf(it.at("rules").list(Place::text)));
    }
}
