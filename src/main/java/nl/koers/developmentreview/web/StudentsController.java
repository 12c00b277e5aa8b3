package nl.koers.developmentreview.web;

import static nl.koers.developmentreview.OprSeat.STUDENT_WRITER;
import static nl.koers.ui.Words.plain;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.developmentreview.internal.DocumentsAccess;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.team.InvitingStudents;
import nl.koers.developmentreview.internal.team.WithdrawingStudent;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.ui.Dates;
import nl.koers.ui.Message;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;
import nl.koers.writing.SectionKey;
import nl.koers.writing.Texts;
import nl.koers.writing.VersionLine;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The host asks students of its own to write their part of the reflection (R17).
@Controller
class StudentsController {
    private final OprDesk desk;
    private final People people;
    private final Seats seats;
    private final Texts texts;
    private final InvitingStudents inviting;
    private final WithdrawingStudent withdrawing;

    StudentsController(
            OprDesk desk,
            People people,
            Seats seats,
            Texts texts,
            InvitingStudents inviting,
            WithdrawingStudent withdrawing) {
        this.desk = desk;
        this.people = people;
        this.seats = seats;
        this.texts = texts;
        this.inviting = inviting;
        this.withdrawing = withdrawing;
    }

    @GetMapping("/opr/{id}/studenten")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, Model model) {
        var opr = desk.require(id);
        NoSuchThing.unless(OprAccess.mayActForHost(Acting.viewer(), opr));
        model.addAttribute("page", page(opr, "", Refusals.none()));
        return "developmentreview/web/students";
    }

    @PostMapping("/opr/{id}/studenten")
    @Transactional
    public String invite(@PathVariable String id, @RequestParam String students, Model model, RedirectAttributes next) {
        return switch (inviting.invite(OprDesk.idOf(id), students)) {
            case InvitingStudents.Outcome.Invited(var names) -> {
                Message.done("opr.students.invited", ActorWords.join(names)).on(next);
                yield "redirect:/opr/" + id + "/studenten";
            }
            case InvitingStudents.Outcome.Refused(var objections) -> {
                var refusals = Refusals.none();
                for (var objection : objections) {
                    refusals = refusals.and("students", "opr.students.why." + objection.why(), objection.about());
                }
                model.addAttribute("page", page(desk.require(id), students, refusals));
                yield "developmentreview/web/students";
            }
        };
    }

    @PostMapping("/opr/{id}/studenten/{student}/intrekken")
    public String withdraw(@PathVariable String id, @PathVariable String student, RedirectAttributes next) {
        var person = new PersonId(OprDesk.idOf(student).value());
        Message.done("opr.students.withdrawn", withdrawing.withdraw(OprDesk.idOf(id), person))
                .on(next);
        return "redirect:/opr/" + id + "/studenten";
    }

    private StudentsPage page(Opr opr, String typed, Refusals refusals) {
        var asked = seats.holdings(STUDENT_WRITER, opr.id().value());
        var known = people.all(asked.stream().map(Seats.Holding::person).toList()).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        // newest first, so the first one met is the last one written
        Map<PersonId, VersionLine> written =
                texts.lines(SectionKey.of(opr.id().value(), "STUDENTS"), Integer.MAX_VALUE, Integer.MAX_VALUE).stream()
                        .collect(Collectors.toMap(VersionLine::by, Function.identity(), (newest, _) -> newest));
        List<StudentsPage.Row> rows = asked.stream()
                .filter(it -> known.containsKey(it.person()))
                .map(it -> row(it, java.util.Objects.requireNonNull(known.get(it.person())), written))
                .toList();
        return new StudentsPage(
                desk.head(opr, new Link(plain("opr.path.students"), "")),
                rows,
                DocumentsAccess.mayKeepDocuments(Acting.viewer(), opr),
                typed,
                refusals);
    }

    private static StudentsPage.Row row(Seats.Holding seat, Person person, Map<PersonId, VersionLine> written) {
        var wrote = written.get(person.id());
        return new StudentsPage.Row(
                person.id().toString(),
                person.name(),
                person.email(),
                Dates.longAgo(seat.since()),
                wrote == null ? "later" : "done",
                wrote == null
                        ? plain("opr.students.not-yet")
                        : plain("opr.students.wrote", Dates.moment(wrote.savedAt())));
    }
}
