package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.List;
import nl.koers.selfevaluation.IdentityField;
import nl.koers.ui.Refusals;
import org.jspecify.annotations.Nullable;

/// The ID: what the register knows, what the host filled in, and for the host's team the form for the rest.
///
/// @param fields empty for who only reads
/// @param missing what is not known yet and must be before the placing; for the host's team
/// @param placed when the documents were placed; null before
/// @param asPlaced this is the ID as it was placed, not as it is now
public record IdPage(
        OprHead head,
        List<Row> register,
        List<Row> own,
        List<Field> fields,
        List<String> missing,
        @Nullable String placed,
        boolean asPlaced,
        Refusals refusals) {

    /// @param note what changed after the placing, or empty
    public record Row(String label, List<String> values, String source, String note) {}

    /// @param before the value as the writer found it
    public record Field(IdentityField field, String label, String typed, String before, String source) {
        public String name() {
            return field.name();
        }

        public String type() {
            return switch (field.kind()) {
                case DATE -> "date";
                case MAIL -> "email";
                case NUMBER, TEXT -> "text";
            };
        }
    }

    public boolean mayFill() {
        return !fields.isEmpty();
    }

    public String lede() {
        if (asPlaced && placed != null) {
            return plain("opr.placed.as-it-was", placed);
        }
        return plain(mayFill() ? "opr.id.lede" : "opr.id.lede-reader");
    }
}
