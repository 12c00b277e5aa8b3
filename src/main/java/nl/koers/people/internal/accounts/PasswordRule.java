package nl.koers.people.internal.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// What a password keeps to: long and not easy to guess. Nothing about capitals, digits or signs, and no end date,
/// as NIST SP 800-63B and the NCSC advise.
public enum PasswordRule {
    LONG_ENOUGH((password, _) -> length(password) >= PasswordRule.LEAST),
    NOT_TOO_LONG((password, _) -> length(password) <= PasswordRule.MOST),
    NOT_COMMON((password, _) -> !CommonPasswords.has(password)),
    /// Not the own name, mail address or the name of this house with little around it.
    NOT_ABOUT_YOU(PasswordRule::isOwn);

    public static final int LEAST = 12;
    public static final int MOST = 200;
    /// So many signs must be left once what everyone knows is taken out.
    private static final int REST = 8;

    private final BiPredicate<String, List<String>> holds;

    PasswordRule(BiPredicate<String, List<String>> holds) {
        this.holds = holds;
    }

    /// @param known what others know of this person: name, mail address
    public static List<PasswordRule> brokenBy(String password, List<String> known) {
        return Arrays.stream(values())
                .filter(rule -> !rule.holds.test(password, known))
                .toList();
    }

    private static boolean isOwn(String password, List<String> known) {
        var rest = new String[] {password.toLowerCase(Locale.ROOT)};
        Stream.concat(known.stream(), Stream.of("koers", "welkom", "wachtwoord", "password", "samenopleiden"))
                .flatMap(fact -> Arrays.stream(fact.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .filter(part -> part.length() > 2)
                .forEach(part -> rest[0] = rest[0].replace(part, ""));
        return rest[0].equals(password.toLowerCase(Locale.ROOT)) || length(rest[0]) >= REST;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
