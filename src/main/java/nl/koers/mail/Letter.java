package nl.koers.mail;

/// One letter to one person, in that person's language.
///
/// @param fact what it tells of; about one fact someone gets one letter
/// @param secret whether it holds a link that lets someone in: its text goes once it is sent
public record Letter(String fact, String to, String language, String subject, String body, boolean secret) {
    public Letter {
        // an address or a subject is one line: more would be a way to write headers of one's own
        to = to.replaceAll("[\\p{Cntrl}\\s,;<>]+", "");
        subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
        if (!to.matches("[^@]+@[^@]+")) {
            throw new IllegalArgumentException("Not a mail address");
        }
    }
}
