package nl.koers.qualityculture.web;

import java.util.List;
import nl.koers.ui.Fact;

/// One round: for who was asked the own answers, for who asked who answered, for both what was given.
///
/// @param asked the reader was asked
/// @param given the reader gave the own answers
/// @param own the own answers, by question; empty when not asked
/// @param voices who was asked, for who asked
/// @param questions what was given and may be read, by question
/// @param lacks what is missing in the choice of people; for who asked
/// @param conclusion empty while it is open
public record RoundPage(
        QualityHead head,
        String id,
        String subject,
        String intro,
        List<Fact> facts,
        boolean open,
        boolean asked,
        boolean given,
        List<Own> own,
        List<VoiceRow> voices,
        List<Asked> questions,
        List<String> lacks,
        String conclusion,
        String ended,
        List<Line> steps) {

    public record Own(int number, String question, String text, String ground, boolean empty) {}

    public record VoiceRow(String id, String name, String function, String mark, String state, boolean mayWithdraw) {}

    /// @param answers given to this question
    public record Asked(int number, String question, List<Said> answers) {}

    /// @param ground what it rests on, in words; says so when that is nothing
    /// @param link empty for none
    public record Said(String name, String function, String text, String ground, String link) {}

    public String href(String page) {
        return head.href("/vragen/" + id + page);
    }

    public boolean started() {
        return own.stream().anyMatch(it -> !it.empty());
    }

    /// The first question that is still open, or the first.
    public int next() {
        return own.stream().filter(Own::empty).findFirst().map(Own::number).orElse(1);
    }

    public boolean heard() {
        return questions.stream().anyMatch(it -> !it.answers().isEmpty());
    }
}
