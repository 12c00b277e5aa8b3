package nl.koers.matrix;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import nl.koers.demo.internal.Chapter;
import nl.koers.pages.Statements;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A dossier with all that can be hidden in it put in place, and an ear for what the program says to the database: for
/// the proof that row-level security holds when the program forgets.
@KoersTest
abstract class SecondLock {
    private static final Hidden HIDDEN = Hidden.load();

    @LocalServerPort
    int port;

    @Autowired
    Dossiers.Tools tools;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    final Set<String> faults = ConcurrentHashMap.newKeySet();

    @AfterEach
    void hearNothingMore() {
        Statements.listen(null);
    }

    String dossierWithHidden(Chapter chapter) {
        var dossier = Dossiers.own(chapter, tools);
        Acting.as(
                Viewer.program("toets"),
                () -> HIDDEN.kinds().forEach(kind -> transaction.executeWithoutResult(_ -> kind.change(dossier, db))));
        return dossier;
    }

    /// What this reader may not come across.
    static List<String> marks(String dossier, Reader reader, Chapter chapter) {
        return HIDDEN.kinds().stream()
                .filter(kind -> kind.isHiddenFrom(reader, chapter))
                .map(kind -> kind.mark(dossier))
                .toList();
    }
}
