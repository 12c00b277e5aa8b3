package nl.koers.database.internal.postgres;

import java.security.SecureRandom;
import java.util.HexFormat;

/// Passwords that no person ever types: hexadecimal, so that they can stand in SQL and in a file as they are.
final class Secret {
    private Secret() {}

    static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
