package nl.koers.frontdoor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A small project with the real script in it, on a machine that has only what the test puts there.
record Bench(Path directory) {
    private static final List<String> ALWAYS_THERE = List.of(
            "bash",
            "env",
            "dirname",
            "readlink",
            "grep",
            "find",
            "cat",
            "date",
            "touch",
            "sleep",
            "mkdir",
            "mktemp",
            "tee",
            "rm",
            "kill",
            "id");

    record Run(int code, String output) {}

    static Bench in(Path directory) throws IOException {
        var bench = new Bench(directory);
        Files.createDirectories(bench.programs());
        Files.createDirectories(directory.resolve("src/main"));
        Files.createFile(directory.resolve("pom.xml"));
        Files.copy(Path.of("koers"), directory.resolve("koers"));
        executable(directory.resolve("koers"));
        for (String name : ALWAYS_THERE) bench.with(name, "exec " + found(name) + " \"$@\"");
        return bench;
    }

    /// A program that does as this line of shell says.
    Bench with(String program, String line) throws IOException {
        Path file = programs().resolve(program);
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        executable(file);
        return this;
    }

    Bench withMaven() throws IOException {
        return with("mvn", "echo \"mvn $*\"; mkdir -p target; touch target/koers.jar");
    }

    Bench withJdk(String version) throws IOException {
        Path bin = Files.createDirectories(directory.resolve("jdk/bin"));
        Files.writeString(directory.resolve("jdk/release"), "JAVA_VERSION=\"" + version + "\"\n");
        for (String name : List.of("java", "javac")) {
            Files.writeString(bin.resolve(name), "#!/bin/sh\necho \"" + name + " $* in $KOERS_DATA\"\n");
            executable(bin.resolve(name));
        }
        return this;
    }

    Bench withPostgresql() throws IOException {
        Path program = directory.resolve("postgresql/17/bin/postgres");
        Files.createDirectories(program.getParent());
        Files.writeString(program, "");
        executable(program);
        return this;
    }

    Run koers(String... words) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of("./koers"), Arrays.stream(words)).toList();
        var builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> !name.equals("LANG"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("PATH", programs().toString());
        builder.environment().put("HOME", directory.toString());
        builder.environment()
                .put("KOERS_POSTGRESQLS", directory.resolve("postgresql").toString());
        builder.environment().put("KOERS_JDKS", directory.resolve("jdk").toString());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    private Path programs() {
        return directory.resolve("programs");
    }

    private static Path found(String program) {
        return Stream.of("/usr/bin", "/bin")
                .map(place -> Path.of(place, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
