package nl.koers.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A statement as it would be had its maker forgotten a `where`: for each one in turn. The condition stays in place
/// behind `true or`, so that the parameters still fit.
final class WithoutWhere {
    private static final Pattern WHERE = Pattern.compile("\\bwhere\\b");
    private static final Pattern END = Pattern.compile(
            "\\b(group\\s+by|order\\s+by|limit|having|union|for\\s+update|on\\s+conflict|window|returning)\\b");

    private WithoutWhere() {}

    static List<String> of(String sql) {
        var plain = withoutQuoted(sql.toLowerCase(Locale.ROOT));
        var found = new ArrayList<String>();
        var where = WHERE.matcher(plain);
        while (where.find()) {
            int end = end(plain, where.end());
            found.add(sql.substring(0, where.end()) + " (true or (" + sql.substring(where.end(), end) + ")) "
                    + sql.substring(end));
        }
        return found;
    }

    /// Where the condition that begins here ends: at the bracket around it, or at the next clause.
    private static int end(String plain, int begin) {
        int depth = 0;
        var next = END.matcher(plain);
        for (int i = begin; i < plain.length(); i++) {
            char sign = plain.charAt(i);
            if (sign == '(') {
                depth++;
            } else if (sign == ')' && --depth < 0) {
                return i;
            } else if (depth == 0 && next.region(i, plain.length()).lookingAt() && !isInWord(plain, i)) {
                return i;
            }
        }
        return plain.length();
    }

    private static boolean isInWord(String plain, int i) {
        return i > 0 && Character.isJavaIdentifierPart(plain.charAt(i - 1));
    }

    /// The same length, with what stands between quotes left out.
    private static String withoutQuoted(String sql) {
        var plain = new StringBuilder(sql);
        boolean quoted = false;
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) == '\'') {
                quoted = !quoted;
            } else if (quoted) {
                plain.setCharAt(i, 'x');
            }
        }
        return plain.toString();
    }
}
