package nl.koers.record.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

final class Sha {
    private Sha() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
