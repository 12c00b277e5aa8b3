package nl.koers.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/// What goes along through logging in: where someone was headed, and the form that was sent too late.
///
/// @param to an address of our own, or empty for the usual place
public record Onward(String to, @Nullable KeptForm kept) {
    private static final String TO = "naar";
    private static final String ADDRESS = "bewaard-adres";
    private static final String BODY = "bewaard";
    private static final String FILES = "bewaard-bestand";
    /// The little window in which one logs in again is the one door that may be returned to.
    public static final String WINDOW = "/inloggen/venster";

    public static Onward nowhere() {
        return new Onward("", null);
    }

    public static Onward to(@Nullable String path) {
        return new Onward(path != null && (WINDOW.equals(path) || OwnPath.isOwn(path)) ? path : "", null);
    }

    public static Onward with(KeptForm kept) {
        return new Onward("", kept);
    }

    /// As it came along in the address or the hidden fields of a page for logging in.
    public static Onward from(HttpServletRequest request) {
        var kept = KeptForm.decoded(
                request.getParameter(ADDRESS), request.getParameter(BODY), request.getParameter(FILES) != null);
        return new Onward(to(request.getParameter(TO)).to(), kept.orElse(null));
    }

    /// The form that was sent too late, for the person who sent it; null for anybody else.
    public @Nullable KeptForm keptFor(String person) {
        return kept != null && kept.mayBeOf(person) ? kept : null;
    }

    /// The hidden fields that carry it.
    public List<KeptForm.Field> hidden() {
        var fields = new ArrayList<KeptForm.Field>();
        if (!to.isEmpty()) {
            fields.add(new KeptForm.Field(TO, to));
        }
        if (kept != null) {
            fields.add(new KeptForm.Field(ADDRESS, kept.address()));
            fields.add(new KeptForm.Field(BODY, kept.encoded()));
            if (kept.files()) {
                fields.add(new KeptForm.Field(FILES, "ja"));
            }
        }
        return List.copyOf(fields);
    }

    /// The address of a page for logging in, with where to go after it. A kept form does not fit in an address.
    public String after(String door) {
        return to.isEmpty() ? door : door + "?" + TO + "=" + UriUtils.encode(to, "UTF-8");
    }

    public boolean isWindow() {
        return WINDOW.equals(to);
    }
}
