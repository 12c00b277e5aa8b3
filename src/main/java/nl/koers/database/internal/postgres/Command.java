package nl.koers.database.internal.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A short command of the operating system, run to its end.
record Command(List<String> words) {
    Command(String... words) {
        this(List.of(words));
    }

    /// A command that does not exist fails like one that exists and fails.
    boolean succeeds() {
        try {
            return builder()
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    void run() throws IOException {
        Process process = builder().start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) throw new IOException(words.getFirst() + " failed: " + output);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }

    private ProcessBuilder builder() {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }
}
