package nl.koers.record.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import nl.koers.record.DossierWords;
import nl.koers.record.internal.Verifying.Verified;
import nl.koers.ui.Dates;
import nl.koers.ui.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// `./koers verify`: says of every dossier what is not as it was written, and ends; the exit code is 0 when all is.
/// With a file it also looks for the anchors in it, that somebody kept elsewhere.
@Component
@ConditionalOnProperty("koers.verify")
class VerifyAtStart implements ApplicationRunner, ExitCodeGenerator {
    /// More lines than this help nobody.
    private static final int SHOWN = 200;

    private final Verifying verifying;
    private final TransactionTemplate transaction;
    private final Findings words;
    private final String keptIn;
    private int exitCode;

    VerifyAtStart(
            Verifying verifying,
            PlatformTransactionManager transactions,
            List<DossierWords> rooms,
            @Value("${koers.verify.kept:}") String keptIn) {
        this.verifying = verifying;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.words = new Findings(rooms);
        this.keptIn = keptIn;
    }

    @Override
    public void run(ApplicationArguments args) throws Exception {
        LocaleContextHolder.setDefaultLocale(Locale.forLanguageTag("nl"));
        exitCode = Acting.call(
                Viewer.program("controle verloop"),
                () -> keptIn.isEmpty() ? verify(Set.of(), System.out) : verify(Path.of(keptIn), System.out));
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    /// @param file with anchors in it; without any, nothing is checked
    int verify(Path file, PrintStream out) {
        try {
            var kept = KeptAnchor.in(file);
            if (!kept.isEmpty()) {
                return verify(kept, out);
            }
            out.println(Words.plain("record.verify.nothing-kept", file));
        } catch (IOException | UncheckedIOException _) {
            out.println(Words.plain("record.verify.unreadable", file));
        }
        return 1;
    }

    int verify(Set<KeptAnchor> kept, PrintStream out) {
        var count = new AtomicLong();
        var verified = transaction.execute(_ -> verifying.verify(kept, finding -> {
            if (count.incrementAndGet() <= SHOWN) {
                out.println(words.of(finding));
            }
        }));
        if (count.get() > SHOWN) {
            out.println(Words.plain("record.verify.more", Words.number((int) count.get() - SHOWN)));
        }
        if (!kept.isEmpty()) {
            out.println(Words.plain("record.verify.kept", Words.number(kept.size())));
        }
        close(out, verified, count.get());
        return count.get() == 0 ? 0 : 1;
    }

    private static void close(PrintStream out, Verified verified, long count) {
        out.println(Words.plain(
                count == 0 ? "record.verify.whole" : "record.verify.not-whole",
                Words.number((int) count),
                Words.number((int) verified.entries()),
                Words.number((int) verified.dossiers()),
                Words.number((int) verified.contents())));
        out.println(
                verified.lastAnchor().isEmpty()
                        ? Words.plain("record.verify.no-anchor")
                        : anchor(verified.lastAnchor().split(" ", 2)));
    }

    private static String anchor(String[] dayAndHash) {
        return Words.plain("record.verify.anchor", Dates.plain(LocalDate.parse(dayAndHash[0])), dayAndHash[1]);
    }
}
