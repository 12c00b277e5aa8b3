package nl.koers.qualityframework.internal.file;

import java.util.List;
import java.util.stream.Collectors;

/// A file of the framework says something that cannot be: every place where it does, with its line.
public final class WrongFile extends RuntimeException {
    private final transient List<Fault> faults;

    WrongFile(String file, List<Fault> faults) {
        super(faults.stream()
                .map(it -> file + ", regel " + it.line() + ": " + it.words())
                .collect(Collectors.joining("\n")));
        this.faults = faults;
    }

    public List<Fault> faults() {
        return faults;
    }
}
