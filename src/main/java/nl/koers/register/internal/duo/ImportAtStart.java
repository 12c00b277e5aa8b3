package nl.koers.register.internal.duo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import nl.koers.register.Location;
import nl.koers.register.Refresh;
import nl.koers.ui.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// `./koers import duo FILE`: says what is new, gone and renamed, stores it (unless asked only to show), and ends.
@Component
@ConditionalOnProperty("koers.import.duo")
class ImportAtStart implements ApplicationRunner, ExitCodeGenerator {
    private static final int SHOWN = 30;

    private final RefreshingRegister refreshing;
    private final Path file;
    private final boolean store;
    private int exitCode;

    ImportAtStart(
            RefreshingRegister refreshing,
            @Value("${koers.import.duo}") Path file,
            @Value("${koers.import.store:true}") boolean store) {
        this.refreshing = refreshing;
        this.file = file;
        this.store = store;
    }

    @Override
    public void run(ApplicationArguments args) throws Exception {
        LocaleContextHolder.setDefaultLocale(Locale.forLanguageTag("nl"));
        exitCode = Acting.call(Viewer.program("inlezen DUO"), () -> read(System.out, System.err));
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    /// The exit code: 0 when it was read, 1 when nothing was stored.
    int read(PrintStream out, PrintStream err) {
        try {
            var bytes = Files.readAllBytes(file);
            return switch (DuoFile.read(bytes)) {
                case DuoFile.Reading.Refused refused -> refuse(err, refused.words());
                case DuoFile.Reading.Read(var read) -> {
                    show(refreshing.look(read), out);
                    yield store ? store(read, bytes, out, err) : say(out, "register.import.only-shown");
                }
            };
        } catch (IOException e) {
            return refuse(err, Words.plain("register.duo.unreadable"));
        }
    }

    private int store(DuoFile read, byte[] bytes, PrintStream out, PrintStream err) {
        return switch (refreshing.store(read, file.getFileName().toString(), bytes)) {
            case Refresh.Outcome.NotStored(var because) -> refuse(err, because);
            case Refresh.Outcome.Stored(var refresh) -> say(out, "register.import.stored", refresh.rows());
        };
    }

    private int refuse(PrintStream err, String because) {
        err.println(Words.plain("register.import.refused", file.getFileName(), because));
        return 1;
    }

    private static int say(PrintStream out, String key, Object... facts) {
        out.println(Words.plain(key, facts));
        return 0;
    }

    private static void show(Refresh refresh, PrintStream out) {
        say(
                out,
                "register.import.counts",
                refresh.rows(),
                refresh.added().size(),
                refresh.changed().size(),
                refresh.renamed().size(),
                refresh.gone().size());
        if (refresh.known() > 0) {
            list(
                    out,
                    "register.import.new",
                    refresh.added().stream().map(ImportAtStart::line).toList());
            list(
                    out,
                    "register.import.gone",
                    refresh.gone().stream().map(ImportAtStart::line).toList());
            list(
                    out,
                    "register.import.renamed",
                    refresh.renamed().stream()
                            .map(it -> line(it.before()) + " → " + it.after().name())
                            .toList());
        }
    }

    private static void list(PrintStream out, String key, List<String> lines) {
        if (!lines.isEmpty()) {
            say(out, key);
            lines.stream().limit(SHOWN).forEach(line -> out.println("  " + line));
            if (lines.size() > SHOWN) {
                say(out, "register.import.more", lines.size() - SHOWN);
            }
        }
    }

    private static String line(Location location) {
        return location.code() + "  " + location.name() + ", " + location.place();
    }
}
