package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.day.DayText;
import nl.koers.developmentreview.internal.day.PanelMeeting;
import nl.koers.developmentreview.internal.day.Preparations;
import nl.koers.developmentreview.internal.day.Prepared;
import nl.koers.developmentreview.internal.day.Prepared.Kind;
import nl.koers.developmentreview.web.PreparationPage.Form;
import nl.koers.developmentreview.web.PreparationPage.Meeting;
import nl.koers.developmentreview.web.PreparationPage.Role;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.selfevaluation.ReflectionParts;
import nl.koers.ui.Dates;
import nl.koers.ui.Shell.Link;
import nl.koers.writing.Markup;
import nl.koers.writing.Texts;
import nl.koers.writing.Version;
import org.springframework.stereotype.Component;

/// Draws the panel's preparation.
@Component
class PreparationMaker {
    private final OprDesk desk;
    private final Preparations preparations;
    private final Texts texts;
    private final People people;

    PreparationMaker(OprDesk desk, Preparations preparations, Texts texts, People people) {
        this.desk = desk;
        this.preparations = preparations;
        this.texts = texts;
        this.people = people;
    }

    /// @param change the id of an own remark or question that is being changed; empty for none
    PreparationPage page(Opr opr, String change, Kept typed) {
        var viewer = Acting.viewer();
        var all = preparations.of(opr.id());
        var changing = typed.or("item", change);
        var head = desk.head(opr, new Link(plain("opr.path.preparation"), ""));
        return new PreparationPage(
                head,
                typed,
                DayAccess.mayPrepare(viewer, opr),
                meeting(opr, viewer, typed),
                roles(opr),
                grouped(all, Kind.REMARK, parts(), "opr.preparation.whole", viewer, head),
                parts(),
                form(all, Kind.REMARK, changing, viewer, typed, "deel"),
                grouped(all, Kind.QUESTION, talks(opr), "opr.preparation.general", viewer, head),
                talks(opr),
                form(all, Kind.QUESTION, changing, viewer, typed, "gesprek"));
    }

    private Meeting meeting(Opr opr, Viewer viewer, Kept typed) {
        var known = preparations.meeting(opr.id());
        var present = known.map(PanelMeeting::present).orElse(Set.of());
        return new Meeting(
                known.map(PanelMeeting::on).orElse(null),
                present.isEmpty()
                        ? List.of()
                        : people.all(present).stream().map(Person::name).toList(),
                Markup.of(known.map(PanelMeeting::note).orElse("")),
                DayAccess.mayRecordMeeting(viewer, opr),
                names(opr),
                opr.panel().members().stream()
                        .filter(it -> ticked(it.person(), present, known, typed))
                        .map(it -> it.person().toString())
                        .toList(),
                typed.or(
                        "overlegdag",
                        known.map(it -> it.on()).orElse(desk.today()).toString()),
                typed.or("verslag", known.map(PanelMeeting::note).orElse("")));
    }

    private static Map<String, String> names(Opr opr) {
        var names = new LinkedHashMap<String, String>();
        opr.panel().members().forEach(it -> names.put(it.person().toString(), it.name()));
        return names;
    }

    /// Who was there; before anything is recorded everyone, because the chair then only takes away who was not.
    private static boolean ticked(PersonId person, Set<PersonId> present, Optional<PanelMeeting> known, Kept typed) {
        var before = known.isEmpty() || present.contains(person) ? person.toString() : "";
        return typed.or("aanwezig", before).contains(person.toString());
    }

    private List<Role> roles(Opr opr) {
        var all = texts.all(opr.id().value());
        return opr.panel().members().stream()
                .map(member -> {
                    var version = Optional.ofNullable(all.get(DayText.roleName(member.id())));
                    return new Role(
                            member.id().toString(),
                            member.name(),
                            version.map(Version::text).orElse(""),
                            version.map(Version::number).orElse(0),
                            version.filter(Version::isDouble).isPresent());
                })
                .toList();
    }

    private static List<Noted> grouped(
            List<Prepared> all, Kind kind, Map<String, String> headings, String general, Viewer viewer, OprHead head) {
        var groups = new ArrayList<Noted>();
        var places = new LinkedHashMap<String, String>();
        places.put("", plain(general));
        places.putAll(headings);
        places.forEach((about, heading) -> {
            var items = all.stream()
                    .filter(it -> it.kind() == kind
                            && (it.about().equals(about) || about.isEmpty() && !places.containsKey(it.about())))
                    .map(it -> new Noted.Item(
                            it.id(),
                            it.text(),
                            it.authorName(),
                            viewer.is(it.author())
                                    ? head.href("/voorbereiding?verander=" + it.id()
                                            + (kind == Kind.REMARK ? "#opmerkingen" : "#vragen"))
                                    : ""))
                    .toList();
            if (!items.isEmpty()) {
                groups.add(new Noted(heading, items));
            }
        });
        return List.copyOf(groups);
    }

    private static Form form(List<Prepared> all, Kind kind, String changing, Viewer viewer, Kept typed, String about) {
        return all.stream()
                .filter(it -> it.kind() == kind && it.id().toString().equals(changing) && viewer.is(it.author()))
                .findFirst()
                .map(it -> new Form(changing, typed.or(about, it.about()), it.text()))
                .orElseGet(() -> new Form("", typed.or(about, ""), ""));
    }

    /// The parts of the documents, in reading order.
    private static Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("ID", plain("opr.preparation.id"));
        ReflectionParts.ALL.forEach(part -> parts.put(part.key(), part.title().here()));
        parts.put("ANNEXES", plain("opr.preparation.annexes"));
        return parts;
    }

    /// A part that exists; whatever else is about the documents as a whole.
    static String knownPart(String key) {
        return parts().containsKey(key) ? key : "";
    }

    private static Map<String, String> talks(Opr opr) {
        var talks = new LinkedHashMap<String, String>();
        opr.appointment()
                .conversations()
                .forEach(it ->
                        talks.put(it.id().toString(), plain("opr.day.talk", Dates.clock(it.starts()), it.title())));
        return talks;
    }
}
