package nl.koers.database.internal.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.koers.access.Deed;
import nl.koers.database.StartRefused;
import nl.koers.database.internal.RoomMigrations;
import nl.koers.database.internal.postgres.DebianPostgres;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a restore does not take, does not touch, or begins again.
class RestoreRefusedTests extends BackupRoom {
    @Test
    void what_is_no_whole_backup_is_refused_and_nothing_stored() throws Exception {
        debian.emptyDatabase("leeg");
        var bytes = Files.readAllBytes(backup);
        refusedFile("tekst", "Dit is geen back-up".getBytes(StandardCharsets.UTF_8), "is geen back-up van Koers");
        refusedFile("leeg", new byte[0], "is geen back-up van Koers");
        refusedFile("half", java.util.Arrays.copyOf(bytes, bytes.length / 2), "is niet heel: het einde ontbreekt");
        for (int at : List.of(bytes.length / 3, bytes.length / 2)) {
            var bent = bytes.clone();
            bent[at] ^= 8;
            refusedFile("krom" + at, bent, "is beschadigd of veranderd");
        }
        refusedFile(
                "rij",
                rewritten("tables/people.person", it -> it.replace("Samira", "Semira")),
                "is beschadigd of veranderd");
        refusedFile("zonder", rewritten("tables/mail.letter", _ -> null), "is beschadigd of veranderd");
        refusedFile(
                "telling",
                rewritten(Manifest.ENTRY, it -> it.replace("\"writing.section\"", "\"writing.sectie\"")),
                "is beschadigd of veranderd");
        refusedFile(
                "nieuw",
                rewritten(Manifest.ENTRY, it -> it.replace("\"format\" : 1", "\"format\" : 2")),
                "komt van een nieuwere Koers (toets)");
        refusedFile(
                "later",
                rewritten(Manifest.ENTRY, it -> it.replace("V1__persons", "V77__persons")),
                "komt van een nieuwere Koers");
        refusedFile(
                "anders",
                rewritten(Manifest.ENTRY, it -> it.replaceFirst("\"checksum\" : -?\\d+", "\"checksum\" : 12")),
                "is beschadigd of veranderd");
        refused(() -> onDebian("leeg").restore(place.resolve("nergens")), "is er niet of is niet te lezen");
        assertThat(schemas("leeg")).isEmpty();
    }

    /// What goes wrong is wiped with the schemas of all rooms; so nobody else may have one.
    @Test
    void what_is_of_somebody_else_is_refused_and_stays() throws Exception {
        for (var theirs : List.of(
                "create schema mail; create table mail.box as select 'hun post' as kept",
                "create schema work",
                "create table public.box as select 'hun post' as kept",
                "create schema hunne; create table hunne.box as select 'hun post' as kept")) {
            debian.emptyDatabase("vreemd");
            var flyway = Flyway.configure()
                    .dataSource(debian.url("vreemd"), "koers", DebianPostgres.PASSWORD)
                    .load();
            List<String> before;
            try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
                connection.createStatement().execute(theirs);
                before = ask("vreemd", STANDING);
                refused(() -> new Restoring(connection, flyway).from(backup), "Deze database is niet leeg");
            }
            refused(() -> onDebian("vreemd").restore(backup), "");
            assertThat(ask("vreemd", STANDING)).isEqualTo(before).isNotEmpty();
        }
    }

    private static final String STANDING = """
            select nspname || coalesce('.' || relname, '')
              from pg_namespace n left join pg_class c on c.relnamespace = n.oid
             where nspname !~ '^pg_|^information_schema$' order by 1""";

    @Test
    void two_at_once_do_not_take_it_from_each_other() throws Exception {
        debian.emptyDatabase("twee");
        try (var other = DriverManager.getConnection(debian.url("twee"), "postgres", "")) {
            other.createStatement().execute("select pg_advisory_lock(hashtext('koers.restore'))");
            refused(() -> onDebian("twee").restore(backup), "In deze database wordt al een back-up teruggezet");
        }
        assertThat(schemas("twee")).isEmpty();

        var file = place.resolve("tegelijk");
        var outcomes = IntStream.range(0, 2)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> Deed.now(() -> embedded(SHARED).backup(file, "toets"))))
                .toList()
                .stream()
                .map(it -> it.handle((said, refusal) -> refusal == null ? said : String.valueOf(refusal.getCause()))
                        .join())
                .toList();
        assertThat(outcomes)
                .anyMatch(it -> it.startsWith("Back-up gemaakt in " + file))
                .anyMatch(it -> it.contains("Er is al een bestand " + file));
        BackupFile.open(file).close(); // is whole
        assertThat(Files.list(place).filter(it -> it.toString().endsWith(".onaf")))
                .isEmpty();
    }

    @Test
    void half_a_restore_starts_nothing_and_is_begun_again() throws Exception {
        debian.emptyDatabase("half");
        var flyway = Flyway.configure()
                .dataSource(debian.url("half"), "koers", DebianPostgres.PASSWORD)
                .load();
        try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
            new Unfinished(connection).mark();
            var some = manifest(backup).migrations();
            some.keySet().retainAll(List.of("database", "access", "record"));
            new EarlierTables(flyway, some).make(); // broken off on the way
        }
        assertThatThrownBy(() -> new RoomMigrations().migrate(flyway))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("het terugzetten van een back-up begonnen en niet afgemaakt");
        refused(() -> onDebian("half").backup(place.resolve("van-half"), "toets"), "niet afgemaakt");
        onDebian("half").restore(backup);
        assertThat(schemas("half")).contains("developmentreview").doesNotContain("koers_wordt_teruggezet");
    }

    private void refusedFile(String name, byte[] content, String sentence) throws IOException {
        var file = Files.write(place.resolve(name + ".kapot"), content);
        refused(() -> onDebian("leeg").restore(file), file + " " + sentence);
    }

    /// The same backup with one entry written otherwise, or left out.
    private byte[] rewritten(String name, Function<String, @Nullable String> change) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new ZipFile(backup.toFile());
                var out = new ZipOutputStream(bytes)) {
            zip.stream().forEach(entry -> {
                try (InputStream in = zip.getInputStream(entry)) {
                    var content = in.readAllBytes();
                    if (entry.getName().equals(name)) {
                        var changed = change.apply(new String(content, StandardCharsets.UTF_8));
                        if (changed == null) return;
                        assertThat(changed).isNotEqualTo(new String(content, StandardCharsets.UTF_8));
                        content = changed.getBytes(StandardCharsets.UTF_8);
                    }
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(content);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return bytes.toByteArray();
    }
}
