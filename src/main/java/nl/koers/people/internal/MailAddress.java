package nl.koers.people.internal;

import java.util.regex.Pattern;

/// Whether something looks like a mail address; whether it is one, only a mail can tell.
public final class MailAddress {
    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>\",;:]{1,64}@[^\\s@<>\",;:]+\\.[^\\s@<>\",;:.]{2,}");

    private MailAddress() {}

    public static boolean looksRight(String text) {
        return text.length() <= 254 && SHAPE.matcher(text).matches();
    }
}
