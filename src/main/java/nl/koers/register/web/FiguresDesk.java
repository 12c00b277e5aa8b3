package nl.koers.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.register.PersonNames;
import nl.koers.register.internal.RegisterAccess;
import nl.koers.register.internal.figures.Count;
import nl.koers.register.internal.figures.Figure;
import nl.koers.register.internal.figures.FigureFile;
import nl.koers.register.internal.figures.FigureRows;
import nl.koers.register.internal.figures.SchoolYear;
import nl.koers.ui.Dates;
import nl.koers.ui.Refusals;
import nl.koers.ui.Seen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the pages of figures.
@Component
class FiguresDesk {
    private final Partnerships partnerships;
    private final FigureRows rows;
    private final PersonNames names;
    private final Clock clock;

    FiguresDesk(Partnerships partnerships, FigureRows rows, PersonNames names, Clock clock) {
        this.partnerships = partnerships;
        this.rows = rows;
        this.names = names;
        this.clock = clock;
    }

    SchoolYear thisYear() {
        return SchoolYear.at(LocalDate.now(clock));
    }

    Partnership readable(PartnershipId id) {
        var viewer = Acting.viewer();
        NoSuchThing.unless(RegisterAccess.mayReadFigures(viewer, partnerships.keeps(viewer, id)));
        return partnerships.require(id);
    }

    /// As it stands now.
    String contribution(PartnershipId id) {
        return rows.contributions(id).stream()
                .findFirst()
                .map(FigureRows.Contribution::text)
                .orElse("");
    }

    /// @param typed a contribution that was refused; null when none was
    FiguresPage all(PartnershipId id, @Nullable String typed, List<FigureFile.Fault> faults, Refusals refusals) {
        var partnership = readable(id);
        var written = rows.contributions(id).stream().findFirst().orElse(null);
        return new FiguresPage(
                partnership,
                FigureRows.latest(rows.history(id)),
                thisYear(),
                RegisterAccess.mayKeep(Acting.viewer(), id),
                typed != null ? typed : written == null ? "" : written.text(),
                Seen.mark(written == null ? "" : written.text()),
                written == null || written.keptAt() == null
                        ? ""
                        : by(whoIs(written.keptBy()), written.keptBy(), Dates.moment(written.keptAt())),
                faults,
                refusals);
    }

    /// @param typed what was typed, by field; empty to show what is kept
    FigureYearPage year(PartnershipId id, SchoolYear year, Map<String, String> typed, Refusals refusals) {
        var partnership = readable(id);
        var history = rows.history(id).stream()
                .filter(it -> it.key().year().equals(year))
                .toList();
        var latest = FigureRows.latest(history);
        var who = who(history);
        var groups = partnership.sectors().stream()
                .sorted()
                .map(sector -> new FigureYearPage.Group(
                        sector.name(),
                        nl.koers.ui.Words.capital(nl.koers.ui.Words.plain("register.sector." + sector)),
                        FigureYearPage.ofSector(year, sector)
                                .map(it -> line(it, latest, typed))
                                .toList()))
                .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
        groups.add(new FigureYearPage.Group(
                "begeleiders",
                nl.koers.ui.Words.plain("register.figures.staff"),
                nl.koers.register.internal.figures.What.staff().stream()
                        .map(it -> line(new Figure.Key(year, null, it), latest, typed))
                        .toList()));
        var past = history.reversed().stream()
                .map(it -> new FigureYearPage.Past(
                        FigureWords.of(it.key()),
                        FigureWords.of(it.count()),
                        by(who, it.keptBy(), Dates.moment(it.keptAt()))
                                + (it.fileName().isEmpty() ? "" : ", " + it.fileName())))
                .toList();
        return new FigureYearPage(
                partnership, year, groups, past, RegisterAccess.mayKeep(Acting.viewer(), id), refusals);
    }

    /// @param refusals why it was not taken over a moment ago
    FigureImportPage preview(PartnershipId id, String fileName, Map<Figure.Key, Count> figures, Refusals refusals) {
        var partnership = readable(id);
        var latest = FigureRows.latest(rows.history(id));
        var lines = figures.entrySet().stream()
                .filter(it -> !it.getValue().equals(count(latest.get(it.getKey()))))
                .map(it -> new FigureImportPage.Line(
                        it.getKey().year().toString(),
                        FigureWords.of(it.getKey()),
                        FigureWords.of(count(latest.get(it.getKey()))),
                        FigureWords.of(it.getValue()),
                        String.join(
                                "|",
                                it.getKey().year().toString(),
                                it.getKey().field(),
                                count(latest.get(it.getKey())).typed(),
                                it.getValue().typed())))
                .toList();
        return new FigureImportPage(partnership, fileName, lines, figures.size() - lines.size(), refusals);
    }

    private static FigureYearPage.Line line(Figure.Key key, Map<Figure.Key, Figure> latest, Map<String, String> typed) {
        var kept = count(latest.get(key)).typed();
        return new FigureYearPage.Line(
                key.field(),
                nl.koers.ui.Words.plain("register.figures.what." + key.what()),
                typed.getOrDefault(key.field(), kept),
                typed.getOrDefault("was." + key.field(), kept),
                FigureWords.of(count(latest.get(key))));
    }

    private static Count count(@Nullable Figure figure) {
        return figure == null ? Count.UNKNOWN : figure.count();
    }

    private Map<UUID, String> who(List<Figure> history) {
        var people = new HashSet<UUID>();
        for (var figure : history) {
            var by = figure.keptBy();
            if (by != null) {
                people.add(by);
            }
        }
        return people.isEmpty() ? Map.of() : names.names(people);
    }

    private Map<UUID, String> whoIs(@Nullable UUID person) {
        return person == null ? Map.of() : names.names(List.of(person));
    }

    private static String by(Map<UUID, String> who, @Nullable UUID person, String when) {
        var name = person == null ? "" : who.getOrDefault(person, "");
        return name.isEmpty() ? when : name + ", " + when;
    }
}
