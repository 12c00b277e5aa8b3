package nl.koers.people;

import nl.koers.access.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody corrects the own name. From now on pages show the new one; what was recorded under the old one stays as it
/// was recorded (R92, R93, ADR 0015).
@Service
public class CorrectingName {
    public static final int LONGEST = 120;

    private final JdbcClient db;

    CorrectingName(JdbcClient db) {
        this.db = db;
    }

    public sealed interface Outcome {
        record Corrected(String name) implements Outcome {}

        record Empty() implements Outcome {}

        record TooLong() implements Outcome {}
    }

    @Transactional
    public Outcome correct(String typed) {
        var name = plain(typed);
        if (name.isEmpty()) {
            return new Outcome.Empty();
        }
        if (name.length() > LONGEST) {
            return new Outcome.TooLong();
        }
        db.sql("update people.person set name = ? where id = ?")
                .param(name)
                .param(Acting.viewer().requirePerson().value())
                .update();
        return new Outcome.Corrected(name);
    }

    /// One line, without control signs and without signs that turn the reading direction.
    public static String plain(String typed) {
        return typed.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
