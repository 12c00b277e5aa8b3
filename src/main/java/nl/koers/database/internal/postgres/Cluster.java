package nl.koers.database.internal.postgres;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import nl.koers.database.StartRefused;
import org.springframework.util.FileSystemUtils;

/// The files of PostgreSQL on disk. A cluster is made aside and renamed when whole, so a half one is never taken
/// for one.
///
/// Its text order is the built-in `C.UTF-8`, which no newer build changes; pages ask for Dutch order with `collate
/// "nl-x-icu"`.
record Cluster(DataPlace place, Binaries binaries, ServerUser user) {
    static final String ADMINISTRATOR = "postgres";

    /// Makes the cluster when there is none yet; answers the administrator's password.
    String ready() throws IOException {
        Path version = place.cluster().resolve("PG_VERSION");
        if (!Files.exists(version)) return made();
        String major = Files.readString(version).strip();
        if (!major.equals(Binaries.MAJOR)) throw otherVersion(major);
        user.own(place.cluster());
        return Files.readString(place.secret()).strip();
    }

    private String made() throws IOException {
        String password = Secret.random();
        Files.deleteIfExists(place.secret());
        Files.createFile(place.secret(), asFileAttribute(fromString("rw-------")));
        Files.writeString(place.secret(), password + "\n");
        FileSystemUtils.deleteRecursively(place.unfinishedCluster());
        Files.createDirectory(place.unfinishedCluster());
        user.own(place.unfinishedCluster());
        if (!user.canReach(place.unfinishedCluster())) throw unreachable();
        initialise(password);
        Files.move(place.unfinishedCluster(), place.cluster(), StandardCopyOption.ATOMIC_MOVE);
        return password;
    }

    /// The password goes through a real file, since a pipe cannot be opened again by another user.
    private void initialise(String password) throws IOException {
        Path file = Files.createTempFile("koers", "", asFileAttribute(fromString("rw-------")));
        try {
            Files.writeString(file, password + "\n");
            user.own(file);
            user.command(List.of(
                            binaries.program("initdb").toString(),
                            "--pgdata=" + place.unfinishedCluster(),
                            "--username=" + ADMINISTRATOR,
                            "--auth=scram-sha-256",
                            "--pwfile=" + file,
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--locale=C.UTF-8",
                            "--text-search-config=dutch"))
                    .run();
        } finally {
            Files.delete(file);
        }
    }

    private StartRefused otherVersion(String major) {
        return new StartRefused(
                "De gegevens in " + place.cluster() + " zijn van PostgreSQL " + major
                        + ", en deze Koers brengt PostgreSQL " + Binaries.MAJOR + " mee.",
                "Start de Koers waarmee ze gemaakt zijn, of kies een andere map met KOERS_DATA=/pad/naar/map.");
    }

    private StartRefused unreachable() {
        return new StartRefused(
                "PostgreSQL draait hier als de gebruiker nobody, en die kan niet bij " + place.path() + ".",
                "Kies een andere map, bijvoorbeeld met KOERS_DATA=/var/lib/koers, of start Koers als gewone gebruiker.");
    }
}
