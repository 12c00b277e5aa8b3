package nl.koers.developmentreview.internal.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.access.PersonId;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.DocumentsAccess;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.PanelAccess;
import nl.koers.developmentreview.internal.ProgrammeAccess;
import nl.koers.developmentreview.internal.ReportAccess;
import nl.koers.developmentreview.internal.Side;
import nl.koers.developmentreview.internal.panel.Invitation;
import nl.koers.developmentreview.internal.panel.Member;
import nl.koers.register.PartnershipId;
import nl.koers.selfevaluation.ReflectionPart;
import nl.koers.selfevaluation.ReflectionParts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Every question of `OprAccess` and its companions per step, for everyone who could come by, at every moment of a
/// review, beside the table `who-may.txt`. A question that the table does not have fails; so does a line that nobody
/// asks.
@DisplayName("Wie in een peer review wat mag, op elk moment")
class WhoMayTests {
    private static final List<Class<?>> CLASSES = List.of(
            OprAccess.class,
            DocumentsAccess.class,
            PanelAccess.class,
            ProgrammeAccess.class,
            DayAccess.class,
            ReportAccess.class);
    /// An act of the program itself has nobody's name.
    private static final Object NOBODY = "nobody";

    @Test
    @DisplayName("R25, R34, R63, R90 · ieder mag op elk moment precies wat de tabel zegt, en anders niets")
    void everyone_at_every_moment() throws IOException {
        assertThat(String.join("\n", asked())).isEqualToNormalizingNewlines(table());
    }

    private static String table() throws IOException {
        try (var in = Objects.requireNonNull(WhoMayTests.class.getResourceAsStream("who-may.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .collect(Collectors.joining("\n"));
        }
    }

    private static List<String> asked() {
        return CLASSES.stream()
                .flatMap(it -> Arrays.stream(it.getDeclaredMethods()))
                .filter(it -> Modifier.isPublic(it.getModifiers()))
                .flatMap(WhoMayTests::questions)
                .sorted()
                .flatMap(Question::lines)
                .toList();
    }

    private static Stream<Question> questions(Method method) {
        var questions = Stream.of(new Question(method, List.of()));
        for (var type : method.getParameterTypes()) {
            if (type != Viewer.class && !type.isAssignableFrom(Opr.class) && type != OprId.class) {
                questions = questions.flatMap(
                        question -> values(type).map(value -> new Question(method, question.with(value))));
            }
        }
        return questions;
    }

    /// What else a question is about, besides viewer and review.
    private static Stream<Object> values(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(Object.class::cast);
        }
        if (type == ReflectionPart.class) {
            return Stream.of(true, false)
                    .map(students -> ReflectionParts.ALL.stream()
                            .filter(part -> part.students() == students)
                            .findFirst()
                            .orElseThrow());
        }
        if (type == PartnershipId.class) {
            return Stream.of(Country.RIJN.id(), Country.NOORD.id(), Country.DELTA.id());
        }
        if (type == PersonId.class) {
            return Stream.of(Country.WOUT.id(), NOBODY);
        }
        if (type == Member.class) {
            return Stream.of(Country.WOUT.id(), Country.ELIF.id(), Country.LOTTE.id());
        }
        throw new AssertionError("Say which " + type + " to ask about");
    }

    private record Question(Method method, List<Object> about) implements Comparable<Question> {
        List<Object> with(Object more) {
            return Stream.concat(about.stream(), Stream.of(more)).toList();
        }

        String name() {
            return Stream.concat(Stream.of(method.getName()), about.stream().map(Question::word))
                    .collect(Collectors.joining(" "));
        }

        private static String word(Object about) {
            return switch (about) {
                case PartnershipId id -> Country.nameOf(id);
                case PersonId id -> Country.nameOf(id);
                case ReflectionPart part -> part.students() ? "students" : "team";
                default -> about.toString();
            };
        }

        /// The question, and below it who gets which answer when; whoever is not named gets no.
        Stream<String> lines() {
            var byAnswer = new TreeMap<String, List<String>>();
            Readers.ALL.forEach((reader, viewer) -> byAnswer.computeIfAbsent(answers(viewer), _ -> new ArrayList<>())
                    .add(reader));
            return Stream.concat(
                    Stream.of(name()),
                    byAnswer.entrySet().stream()
                            .filter(it -> !it.getKey().isBlank())
                            .map(it -> "    " + String.join(" ", it.getValue()) + ": " + it.getKey()));
        }

        /// The letters of the moments at which the answer is yes; for another answer than yes, what it is.
        private String answers(Viewer viewer) {
            var moments = new TreeMap<String, String>();
            Readers.MOMENTS.forEach((letter, opr) -> {
                var answer = answer(viewer, opr);
                if (!answer.isEmpty()) {
                    moments.merge(answer, "" + letter, String::concat);
                }
            });
            return moments.entrySet().stream()
                    .map(it -> it.getKey().equals("yes") ? it.getValue() : it.getKey() + " " + it.getValue())
                    .collect(Collectors.joining(", "));
        }

        private String answer(Viewer viewer, Opr opr) {
            var arguments = new ArrayList<>();
            var rest = about.iterator();
            for (var type : method.getParameterTypes()) {
                if (type == Viewer.class) {
                    arguments.add(viewer);
                } else if (type.isAssignableFrom(Opr.class)) {
                    arguments.add(opr);
                } else if (type == OprId.class) {
                    arguments.add(opr.id());
                } else if (type == Member.class) {
                    var person = rest.next();
                    var member = opr.panel().members().stream()
                            .filter(it -> it.person().equals(person))
                            .findFirst();
                    if (member.isEmpty()) {
                        return "";
                    }
                    arguments.add(member.get());
                } else {
                    var value = rest.next();
                    arguments.add(value.equals(NOBODY) ? null : value);
                }
            }
            try {
                return said(method.invoke(null, arguments.toArray()));
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(name(), e);
            }
        }

        private static String said(Object answer) {
            return switch (answer) {
                case Boolean yes -> yes ? "yes" : "";
                case Optional<?> some -> some.map(Question::said).orElse("");
                case Stream<?> some -> some.map(Question::said).collect(Collectors.joining("+"));
                case Side side -> side.name();
                case Invitation invitation ->
                    invitation.partnership().map(Country::nameOf).orElse("?");
                case PartnershipId id -> Country.nameOf(id);
                default -> throw new AssertionError("An answer of another kind: " + answer);
            };
        }

        @Override
        public int compareTo(Question other) {
            return name().compareTo(other.name());
        }
    }
}
