package nl.koers.qualityculture.web;

import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.koers.qualityculture.internal.ambition.Ambition;
import nl.koers.qualityculture.internal.questions.Round;
import nl.koers.qualityculture.internal.questions.Unasked;
import nl.koers.qualityculture.internal.steps.Origin;
import nl.koers.qualityculture.internal.steps.Step;
import nl.koers.ui.Dates;
import nl.koers.ui.Words;

/// Ambitions, rounds and steps as lines of a list.
final class Lines {
    private Lines() {}

    static Line of(Ambition it, List<Ambition.Lack> missing, List<String> points, QualityHead head) {
        var about = new ArrayList<String>();
        if (!points.isEmpty()) {
            about.add(String.join(", ", points));
        }
        if (it.isClosed()) {
            about.add(it.core().outcome());
        } else if (!missing.isEmpty()) {
            about.add(plain("quality.missing", lacks(missing)));
        }
        var closed = it.core().closedOn();
        return new Line(
                closed != null ? "done" : missing.isEmpty() ? "open" : "mine",
                plain(closed != null ? "quality.closed" : missing.isEmpty() ? "quality.running" : "quality.incomplete"),
                closed != null
                        ? Dates.longAgo(closed)
                        : Words.capital(
                                it.core().ownerName().isEmpty()
                                        ? plain("quality.no-owner")
                                        : plain("quality.owner", it.core().ownerName())),
                it.core().title(),
                List.copyOf(about),
                head.href("/ambities/" + it.id()));
    }

    static String lacks(List<Ambition.Lack> missing) {
        return missing.stream()
                .map(lack -> plain("quality.lack." + lack))
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    static Line of(Round it, QualityHead head) {
        var about = new ArrayList<String>();
        about.add(plain(
                "quality.round.given",
                it.handedIn(),
                it.voices().stream()
                        .filter(voice -> voice.isAsked() || voice.hasHandedIn())
                        .count()));
        it.missing().forEach(lack -> {
            if (it.isOpen()) {
                about.add(plain("quality.round.lack." + lack));
            }
        });
        var end = it.end();
        return new Line(
                end != null ? "done" : it.isLate(head.today()) ? "late" : "open",
                end != null
                        ? plain("quality.round.ended")
                        : plain(it.isLate(head.today()) ? "quality.round.late" : "quality.round.open"),
                end != null ? Dates.longAgo(end.on()) : plain("quality.until", Dates.longAgo(it.until())),
                it.subject().words(),
                List.copyOf(about),
                head.href("/vragen/" + it.id()));
    }

    static Line of(Step it, QualityHead head) {
        var about = new ArrayList<String>();
        about.add(Words.capital(
                it.newest().ownerName().isEmpty()
                        ? plain("quality.no-owner")
                        : plain("quality.owner", it.newest().ownerName())));
        about.add(from(it));
        return new Line(
                mark(it, head.today()),
                plain("quality.standing." + it.newest().standing()),
                when(it, head.today()),
                it.what(),
                List.copyOf(about),
                head.href("/stappen/" + it.id()));
    }

    static String mark(Step it, LocalDate today) {
        if (!it.isOpen()) {
            return it.newest().standing() == nl.koers.qualityculture.internal.steps.Standing.LEFT ? "later" : "done";
        }
        return it.isLate(today) ? "late" : it.missing().isEmpty() ? "open" : "mine";
    }

    static String when(Step it, LocalDate today) {
        var due = it.newest().dueOn();
        if (!it.isOpen()) {
            return Dates.longAgo(LocalDate.ofInstant(it.newest().at(), Dates.PEOPLE));
        }
        return due == null
                ? plain("quality.no-date")
                : Words.capital(Dates.distance(today, due)) + ", " + Dates.longAgo(due);
    }

    static String from(Step it) {
        return it.origin() == Origin.OWN || it.originWords().isEmpty()
                ? plain("quality.from." + it.origin())
                : plain("quality.from." + it.origin() + ".of", it.originWords());
    }

    static Line of(Unasked.Long it, QualityHead head) {
        var last = it.last();
        return new Line(
                "later",
                plain(last == null ? "quality.never-asked" : "quality.long-unasked"),
                last == null ? "" : plain("quality.last-asked", Dates.longAgo(last)),
                it.subject().words(),
                List.of(),
                head.href("/vragen/nieuw?over=" + it.subject().kind() + ":"
                        + it.subject().ref()));
    }
}
