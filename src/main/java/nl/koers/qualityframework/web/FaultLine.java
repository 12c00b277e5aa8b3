package nl.koers.qualityframework.web;

import java.util.List;
import nl.koers.qualityframework.internal.file.Fault;

/// One thing that is wrong in a file that was sent, with the line as it stands there.
public record FaultLine(int line, String words, String standsThere) {
    private static final int LONGEST = 120;

    static List<FaultLine> of(List<Fault> faults, String file) {
        var lines = file.lines().toList();
        return faults.stream()
                .map(it -> new FaultLine(
                        it.line(), it.words(), it.line() <= lines.size() ? brief(lines.get(it.line() - 1)) : ""))
                .toList();
    }

    private static String brief(String line) {
        var stripped = line.strip();
        return stripped.length() <= LONGEST ? stripped : stripped.substring(0, LONGEST) + "…";
    }
}
