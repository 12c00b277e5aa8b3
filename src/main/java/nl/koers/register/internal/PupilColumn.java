package nl.koers.register.internal;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// R95: a column about pupils or other people. A file that has one is not read at all, not even its other columns.
public final class PupilColumn {
    private static final Pattern NAME =
            Pattern.compile("BSN.*|BURGERSERVICE.*|ONDERWIJSN(R|UMMER).*|SOFI.?N(R|UMMER).*|PGN|PERSOONSGEBONDEN.*"
                    + "|(LEERLING|STUDENT).?(NR|NUMMER|NAAM).*|(NR|NUMMER|NAAM).?(VAN.)?(DE.)?(LEERLING|STUDENT).*"
                    + "|ECK.?ID.*|GEBOORTE.*|(ACHTER|VOOR|ROEP)NAAM.*|VOORNAMEN.*");

    private PupilColumn() {}

    /// @param head the names of the columns, in any case
    /// @return the first that is about people
    public static Optional<String> among(Collection<String> head) {
        return head.stream()
                .filter(it -> NAME.matcher(it.strip().toUpperCase(Locale.ROOT)).matches())
                .findFirst();
    }
}
