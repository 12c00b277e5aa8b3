package nl.koers.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KoersScriptTests {
    @TempDir
    Path directory;

    private Bench bench;

    @BeforeEach
    void project() throws IOException {
        bench = Bench.in(directory);
    }

    @Test
    void help_says_a_sentence_about_each_command() throws Exception {
        var run = bench.koers("help");
        assertThat(run.code()).isZero();
        assertThat(run.output())
                .contains(
                        "./koers demo ",
                        "./koers start ",
                        "./koers test ",
                        "./koers import duo FILE ",
                        "./koers backup FILE ",
                        "./koers restore FILE ",
                        "./koers verify ",
                        "./koers bench NAAM ",
                        "./koers help ");
    }

    @Test
    void an_unknown_command_points_to_the_help() throws Exception {
        assertThat(bench.koers("dans"))
                .isEqualTo(refusal("Koers kent de opdracht 'dans' niet; ./koers help toont wat er wel is."));
    }

    @Test
    void without_jdk_it_says_how_to_get_one() throws Exception {
        assertThat(bench.withMaven().koers("demo")).isEqualTo(NO_JDK);
    }

    @Test
    void an_older_jdk_is_no_jdk() throws Exception {
        assertThat(bench.withMaven().withJdk("17.0.12").koers("demo")).isEqualTo(NO_JDK);
    }

    @Test
    void without_maven_it_says_how_to_get_it() throws Exception {
        var run = bench.withJdk("25.0.3").koers("demo");
        assertThat(run.code()).isOne();
        assertThat(run.output())
                .contains("Koers heeft Maven nodig om te bouwen en vond het niet: apt-get install maven\n");
    }

    @Test
    void the_demo_is_built_once_and_run_from_the_data_of_the_project() throws Exception {
        bench.withMaven().withJdk("25.0.3");
        assertThat(bench.koers("demo").output())
                .contains("Koers bouwen", "mvn -B -q -DskipTests package", "java ", "--spring.profiles.active=demo")
                .endsWith("in " + directory + "/data\n");
        assertThat(bench.koers("demo").output()).startsWith("java ");
    }

    @Test
    void the_start_brings_no_demonstration() throws Exception {
        var output = bench.withMaven().withJdk("25.0.3").koers("start").output();
        assertThat(output).contains("java ").doesNotContain("demo");
    }

    @Test
    void a_newer_source_is_built() throws Exception {
        bench.withMaven().withJdk("25.0.3").koers("demo");
        Path source = Files.createFile(directory.resolve("src/main/New.java"));
        Files.setLastModifiedTime(source, FileTime.from(4_000_000_000L, TimeUnit.SECONDS));
        assertThat(bench.koers("demo").output()).startsWith("Koers bouwen");
    }

    @Test
    void a_failed_build_starts_nothing_not_even_the_next_time() throws Exception {
        bench.with("mvn", "echo broken; mkdir -p target; touch target/koers.jar; exit 1")
                .withJdk("25.0.3");
        var run = bench.koers("demo");
        assertThat(run.code()).isOne();
        assertThat(run.output()).endsWith("broken\nHet bouwen is niet gelukt; de regels hierboven zeggen waarom.\n");
        assertThat(bench.koers("demo")).isEqualTo(run);
    }

    @Test
    void an_import_passes_the_whole_path_on() throws Exception {
        Files.createFile(directory.resolve("scholen 2026.csv"));
        var run = bench.withMaven().withJdk("25.0.3").koers("import", "duo", "scholen 2026.csv");
        assertThat(run.output())
                .contains("--koers.errand=true --koers.ticks=false --server.port=-1 --koers.import.duo=" + directory
                        + "/scholen 2026.csv");
    }

    @Test
    void an_import_of_nothing_is_refused() throws Exception {
        assertThat(bench.koers("import", "duo", "weg.csv"))
                .isEqualTo(refusal("Het bestand " + directory + "/weg.csv is er niet of is niet te lezen."));
        assertThat(bench.koers("import", "duo")).isEqualTo(refusal("Schrijf het zo: ./koers import duo FILE"));
    }

    @Test
    void a_backup_and_its_way_back_pass_the_whole_path_on_and_the_way_back_is_verified() throws Exception {
        bench.withMaven().withJdk("25.0.3");
        assertThat(bench.koers("backup", "mijn back-up").output())
                .contains("--koers.errand.backup=to:" + directory + "/mijn back-up");
        Files.createFile(directory.resolve("mijn back-up"));
        assertThat(bench.koers("restore", "mijn back-up").output())
                .containsSubsequence(
                        "--koers.errand.backup=from:" + directory + "/mijn back-up", "--koers.verify=true");
    }

    @Test
    void a_backup_without_a_file_is_refused() throws Exception {
        assertThat(bench.koers("backup")).isEqualTo(refusal("Schrijf het zo: ./koers backup FILE"));
        assertThat(bench.koers("restore")).isEqualTo(refusal("Schrijf het zo: ./koers restore FILE"));
        assertThat(bench.koers("restore", "weg"))
                .isEqualTo(refusal("Het bestand " + directory + "/weg is er niet of is niet te lezen."));
    }

    @Test
    void a_check_takes_along_what_was_kept_elsewhere() throws Exception {
        bench.withMaven().withJdk("25.0.3");
        assertThat(bench.koers("verify").output())
                .contains("--koers.verify=true")
                .doesNotContain("--koers.verify.kept");
        Files.createFile(directory.resolve("oud logboek"));
        assertThat(bench.koers("verify", "oud logboek").output())
                .contains("--koers.verify=true --koers.verify.kept=" + directory + "/oud logboek");
        assertThat(bench.koers("verify", "weg"))
                .isEqualTo(refusal("Het bestand " + directory + "/weg is er niet of is niet te lezen."));
        assertThat(bench.koers("verify", "een", "twee"))
                .isEqualTo(refusal("Schrijf het zo: ./koers verify, of ./koers verify FILE"));
    }

    @Test
    void the_tests_say_what_they_need_when_they_may_not_install_it() throws Exception {
        bench.withMaven().withJdk("25.0.3").with("id", "echo 1000");
        assertThat(bench.koers("test"))
                .isEqualTo(refusal(
                        "De toetsen hebben chromium nodig en dat staat er niet: sudo apt-get install chromium"));
    }

    @Test
    void root_has_the_tests_install_what_they_need() throws Exception {
        bench.withMaven().withJdk("25.0.3").with("id", "echo 0").with("apt-get", "echo \"$*\" >> installed");
        assertThat(bench.koers("test").output())
                .startsWith("chromium installeren…\npostgresql installeren…\n")
                .endsWith("Alles is in orde.\n");
        assertThat(directory.resolve("installed")).hasContent("""
                        -qq update
                        -qq install -y --no-install-recommends chromium
                        -qq update
                        -qq install -y --no-install-recommends postgresql""");
    }

    @Test
    void the_tests_end_with_the_closing_lines() throws Exception {
        bench.with("chromium", "true").withJdk("25.0.3").withPostgresql();
        bench.with(
                "mvn",
                "echo '[ERROR] Tests run: 3, Failures: 1, Errors: 0, Skipped: 0'; echo '[INFO] BUILD FAILURE'; exit 1");
        var run = bench.koers("test");
        assertThat(run.code()).isOne();
        assertThat(run.output()).endsWith("""


                [ERROR] Tests run: 3, Failures: 1, Errors: 0, Skipped: 0
                [INFO] BUILD FAILURE
                Niet alles is in orde; de regels hierboven zeggen wat.
                """);
    }

    private static final Bench.Run NO_JDK = refusal(
            "Koers heeft JDK 25 nodig en vond die niet: installeer hem (bijvoorbeeld Temurin 25), of zet JAVA25_HOME op de map waar hij staat.");

    private static Bench.Run refusal(String sentence) {
        return new Bench.Run(1, sentence + "\n");
    }
}
