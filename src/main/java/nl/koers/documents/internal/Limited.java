package nl.koers.documents.internal;

import java.io.Writer;

/// Takes in text up to a number of signs; one sign more and it is full. Signs that no text has are left out.
final class Limited extends Writer {
    private final StringBuilder text = new StringBuilder();
    private final int most;

    Limited(int most) {
        this.most = most;
    }

    static final class Full extends RuntimeException {
        Full() {
            super("full", null, false, false);
        }
    }

    @Override
    public void write(char[] signs, int from, int length) {
        for (int i = from; i < from + length; i++) {
            char sign = signs[i];
            if (sign < ' ' && sign != '\n' && sign != '\t' || sign == '\uFFFE' || sign == '\uFFFF') continue;
            if (text.length() >= most) throw new Full();
            text.append(sign);
        }
    }

    void add(String words) {
        write(words.toCharArray(), 0, words.length());
    }

    String words() {
        return text.toString().strip();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
