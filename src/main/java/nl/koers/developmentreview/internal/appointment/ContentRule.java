package nl.koers.developmentreview.internal.appointment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What stands in the way of agreeing to the content; each answers what it is about.
public enum ContentRule implements Rule {
    A_DAY_IS_AGREED("R61", it -> it.day() == null ? Stream.of("") : Stream.empty()),
    THE_DAY_HAS_HOURS("R21", it -> it.programme().hours() == null ? Stream.of("") : Stream.empty()),
    HOURS_IN_ORDER(
            "R21",
            it -> it.programme().hours() != null
                            && !it.programme()
                                    .hours()
                                    .starts()
                                    .isBefore(it.programme().hours().ends())
                    ? Stream.of("")
                    : Stream.empty()),
    ITEMS_INSIDE_THE_DAY(
            "R21",
            it -> it.programme().hours() == null
                    ? Stream.empty()
                    : it.programme().agenda().stream()
                            .filter(item -> !it.programme().hours().contain(item))
                            .map(Item::title)),
    ENOUGH_LAYERS(
            "R62",
            it -> it.programme().reaches().size() < it.layers()
                    ? Stream.of(String.valueOf(it.layers()))
                    : Stream.empty()),
    EVERY_ISSUE_HAS_A_CONVERSATION(
            "R62", it -> it.programme().withoutConversation().stream().map(Issue::text)),
    THERE_IS_A_TIMETABLE("R61", it -> it.programme().timetable() == null ? Stream.of("") : Stream.empty()),
    DOCUMENTS_BEFORE_THE_DAY(
            "R33", it -> it.timetable(table -> !table.documentsBy().isBefore(Objects.requireNonNull(it.day())))),
    READ_BEFORE_THE_DAY("R33", it -> it.timetable(table -> !table.readBy().isBefore(Objects.requireNonNull(it.day())))),
    PLACED_BEFORE_IT_IS_READ(
            "R33",
            it -> it.programme().timetable() != null
                            && it.programme()
                                    .timetable()
                                    .readBy()
                                    .isBefore(it.programme().timetable().documentsBy())
                    ? Stream.of("")
                    : Stream.empty());

    /// The content beside the day and the number of the settings.
    private record Content(Programme programme, @Nullable LocalDate day, int layers) {
        /// What the timetable breaks once a day is agreed.
        Stream<String> timetable(Function<Timetable, Boolean> broken) {
            return day != null && programme.timetable() != null && broken.apply(programme.timetable())
                    ? Stream.of(day.toString())
                    : Stream.empty();
        }
    }

    /// What can be refused at once when hours and timetable are saved.
    private static final List<ContentRule> OF_THE_FRAME = List.of(
            HOURS_IN_ORDER,
            ITEMS_INSIDE_THE_DAY,
            DOCUMENTS_BEFORE_THE_DAY,
            READ_BEFORE_THE_DAY,
            PLACED_BEFORE_IT_IS_READ);

    private final String number;
    private final Function<Content, Stream<String>> broken;

    ContentRule(String number, Function<Content, Stream<String>> broken) {
        this.number = number;
        this.broken = broken;
    }

    @Override
    public String number() {
        return number;
    }

    static List<Objection> toAgreeing(Programme programme, @Nullable LocalDate day, int layers) {
        return broken(Arrays.stream(values()), new Content(programme, day, layers));
    }

    static List<Objection> toFrame(Programme programme, @Nullable LocalDate day) {
        return broken(OF_THE_FRAME.stream(), new Content(programme, day, 0));
    }

    private static List<Objection> broken(Stream<ContentRule> rules, Content content) {
        return rules.flatMap(rule -> rule.broken.apply(content).map(about -> new Objection(rule, about)))
                .toList();
    }
}
