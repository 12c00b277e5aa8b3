package nl.koers.developmentreview.web;

import static java.util.Objects.requireNonNull;
import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.OprSeat;
import nl.koers.developmentreview.internal.DayAccess;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.OprAccess;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.developmentreview.internal.ProgrammeAccess;
import nl.koers.developmentreview.internal.appointment.AgreedProgramme;
import nl.koers.developmentreview.internal.appointment.AgreedProgrammes;
import nl.koers.developmentreview.internal.appointment.Hours;
import nl.koers.register.Partnership;
import nl.koers.register.Partnerships;
import nl.koers.work.Agenda;
import nl.koers.work.Meeting;
import org.springframework.stereotype.Component;

/// The review days that both sides agreed on, for those who sit in the review. Hours and place come from the last
/// content that both agreed to, so a draft is in nobody's calendar (R61).
@Component
class OprAgenda implements Agenda {
    private final Oprs oprs;
    private final AgreedProgrammes programmes;
    private final Partnerships partnerships;

    OprAgenda(Oprs oprs, AgreedProgrammes programmes, Partnerships partnerships) {
        this.oprs = oprs;
        this.programmes = programmes;
        this.partnerships = partnerships;
    }

    @Override
    public List<Meeting> meetings(Viewer viewer) {
        var hosts = partnerships.all().stream().collect(Collectors.toMap(Partnership::id, it -> it));
        return oprs.all().stream()
                .filter(opr -> OprAccess.mayReadRoad(viewer, opr)
                        && viewer.sitsInAnyOf(opr.id().value(), OprSeat.values())
                        && !opr.isGivenUp())
                .flatMap(opr -> opr
                        .appointment()
                        .day()
                        .map(day -> meeting(opr, day, viewer, requireNonNull(hosts.get(opr.host()))))
                        .stream())
                .toList();
    }

    private Meeting meeting(Opr opr, LocalDate day, Viewer viewer, Partnership host) {
        var hours = hours(opr, viewer);
        var head = OprHead.of(opr, host);
        return new Meeting(
                "opr-" + opr.id() + "-DAY",
                opr.id().value(),
                day,
                hours.map(Hours::starts).orElse(null),
                hours.map(Hours::ends).orElse(null),
                plain("opr.agenda.day", head.name()),
                hours.map(Hours::place).orElse(""),
                head.href(DayAccess.mayReadDay(viewer, opr) ? "/dag" : ""),
                viewer.sitsInAnyOf(opr.id().value(), OprSeat.HOST_TEAM, OprSeat.SECRETARY, OprSeat.PANEL));
    }

    private Optional<Hours> hours(Opr opr, Viewer viewer) {
        boolean agreed = opr.appointment().consent().counted() > 0;
        return agreed && ProgrammeAccess.mayReadAgreedProgramme(viewer, opr)
                ? programmes.of(opr.id()).stream()
                        .map(AgreedProgramme::hours)
                        .flatMap(Stream::ofNullable)
                        .findFirst()
                : Optional.empty();
    }
}
