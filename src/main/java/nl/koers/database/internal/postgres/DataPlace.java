package nl.koers.database.internal.postgres;

import java.nio.file.Path;

/// The one directory in which a Koers keeps everything that must last.
record DataPlace(Path path) {
    Path cluster() {
        return path.resolve("postgres");
    }

    /// A cluster in the making; it gets its real name only when it is whole.
    Path unfinishedCluster() {
        return path.resolve("postgres.unfinished");
    }

    Path secret() {
        return path.resolve("postgres.password");
    }

    Path lock() {
        return path.resolve("koers.lock");
    }
}
