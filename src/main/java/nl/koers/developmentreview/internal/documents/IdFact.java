package nl.koers.developmentreview.internal.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One fact of the ID as it is kept, with where it comes from. Words and dates are made of it on the page.
///
/// @param key a key of `IdSheet`, or the name of an identity field
/// @param value bare: a date as 2027-05-03, a partner as kind, code and name; empty when it is not known
/// @param byName who filled it in; null: the register
/// @param on the day of the register, or of the filling in
public record IdFact(String key, String value, @Nullable String byName, LocalDate on) {
    public boolean isKnown() {
        return !value.isEmpty();
    }

    public boolean isFromRegister() {
        return byName == null;
    }
}
