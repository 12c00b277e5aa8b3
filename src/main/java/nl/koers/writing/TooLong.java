package nl.koers.writing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// A text that is longer than any that people write together: refused wherever it comes from, with its words on the
/// page that says so (R91). Recognising and merging its stretches would keep a processor busy.
@ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
public class TooLong extends RuntimeException {
    /// About sixty thousand words; the sentence that names it is `ui.error.too-long.what`.
    public static final int MOST_SIGNS = 400_000;

    public static final int MOST_BLOCKS = 1_000;

    private TooLong() {
        super("too long a text", null, false, false);
    }

    static void refuse(String typed) {
        if (typed.length() > MOST_SIGNS || Blocks.chunks(typed).size() > MOST_BLOCKS) {
            throw new TooLong();
        }
    }
}
