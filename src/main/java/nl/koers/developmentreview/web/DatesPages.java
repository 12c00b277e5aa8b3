package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;
import static nl.koers.ui.Words.text;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.ProgrammeAccess;
import nl.koers.developmentreview.internal.Side;
import nl.koers.developmentreview.internal.appointment.ProposedDay;
import nl.koers.developmentreview.web.DatesPage.Moved;
import nl.koers.developmentreview.web.DatesPage.Proposal;
import nl.koers.ui.Dates;
import nl.koers.ui.Refusals;
import nl.koers.ui.Shell.Link;
import nl.koers.ui.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the page of the date, also the one that shows why a form was not taken.
@Component
class DatesPages {
    private final OprDesk desk;

    DatesPages(OprDesk desk) {
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    public DatesPage page(String id, DatesForm form, Function<Opr, Refusals> refusals) {
        var opr = desk.require(id);
        var viewer = Acting.viewer();
        NoSuchThing.unless(ProgrammeAccess.mayReadProposals(viewer, opr));
        var talks = ProgrammeAccess.sideInTalks(viewer, opr);
        var side = talks.orElseGet(() -> OprAccess.mayActForHost(viewer, opr) ? Side.HOST : Side.PANEL);
        var other = side == Side.HOST ? Side.PANEL : Side.HOST;
        var choice = opr.appointment().choice();
        var head = desk.head(opr, new Link(plain("opr.path.dates"), ""));
        return new DatesPage(
                head,
                lede(opr, side, other, head),
                choice.agreed(),
                choice.agreed() == null ? "" : late(opr, choice.agreed()),
                talks.isPresent(),
                talks.isPresent() ? "" : spokesman(opr, side),
                name(other, head),
                proposals(opr, choice.open(other)),
                proposals(opr, choice.open(side)),
                choice.moved().stream().map(day -> moved(day, head)).toList(),
                window(opr),
                desk.today().toString(),
                form,
                refusals.apply(opr));
    }

    private Content lede(Opr opr, Side side, Side other, OprHead head) {
        var choice = opr.appointment().choice();
        var day = choice.agreed();
        if (day != null) {
            return day.isBefore(desk.today())
                    ? text("opr.dates.lede-was", Dates.full(day))
                    : text("opr.dates.lede-agreed", Dates.full(day), Dates.distance(desk.today(), day));
        }
        if (!choice.open(other).isEmpty()) {
            return text("opr.dates.lede-choose", Words.capital(name(other, head)));
        }
        return choice.open(side).isEmpty()
                ? text("opr.dates.lede-nothing")
                : text("opr.dates.lede-waiting", name(other, head));
    }

    private List<Proposal> proposals(Opr opr, List<ProposedDay> days) {
        var today = desk.today();
        return days.stream()
                .map(it -> new Proposal(
                        it.day().toString(),
                        it.day(),
                        it.day().isBefore(today) ? plain("opr.dates.past") : Dates.distance(today, it.day()),
                        it.day().isBefore(today),
                        late(opr, it.day()),
                        Dates.plain(it.on())))
                .toList();
    }

    /// R02: also a day that comes too late can be agreed on, by people who know it.
    private static String late(Opr opr, LocalDate day) {
        var start = opr.start();
        return start.isAfterDue(day) ? plain("opr.dates.after-due", Dates.plain(start.dueOn())) : "";
    }

    private static Moved moved(ProposedDay it, OprHead head) {
        return new Moved(
                it.day(),
                name(it.movedBy() == null ? it.by() : it.movedBy(), head),
                Optional.ofNullable(it.closedOn()).map(Dates::plain).orElse(""),
                it.reason());
    }

    private static String spokesman(Opr opr, Side side) {
        return side == Side.PANEL
                ? opr.panel().chair().map(chair -> chair.name()).orElse("")
                : "";
    }

    static String name(Side side, OprHead head) {
        return side == Side.HOST ? head.hostName() : plain("opr.actor.panel");
    }

    private static @Nullable Content window(Opr opr) {
        var window = opr.start().window();
        return window == null ? null : text("opr.dates.window", Dates.full(window.from()), Dates.full(window.until()));
    }
}
