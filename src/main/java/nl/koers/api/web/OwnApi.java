package nl.koers.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.koers.people.SeatsInWords;
import nl.koers.ui.SiteAddress;
import nl.koers.work.Agenda;
import nl.koers.work.Meeting;
import nl.koers.work.Waiting;
import nl.koers.work.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What waits for whoever's key it is, the agreed days, and the seats: the same as this person sees on the screens.
@RestController
@RequestMapping(ApiDoor.BASE + "/mijn")
class OwnApi {
    private final List<Waiting> works;
    private final List<Agenda> agendas;
    private final List<SeatsInWords> seats;
    private final SiteAddress site;
    private final OwnDoor own;

    OwnApi(List<Waiting> works, List<Agenda> agendas, List<SeatsInWords> seats, SiteAddress site, OwnDoor own) {
        this.works = works;
        this.agendas = agendas;
        this.seats = seats;
        this.site = site;
        this.own = own;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Taak(
            String vanWie,
            String taak,
            String toelichting,
            String proces,
            String stap,
            LocalDate sinds,
            @Nullable LocalDate uiterlijk,
            boolean teLaat,
            String pagina) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Afspraak(
            LocalDate dag,
            @Nullable String begin,
            @Nullable String einde,
            String titel,
            String plaats,
            boolean neemtDeel,
            String pagina) {}

    public record Plek(String rol, String waar, String pagina) {}

    @GetMapping("/taken")
    @Transactional(readOnly = true)
    public ResponseEntity<?> tasks(HttpServletRequest request, HttpServletResponse response) {
        return own.all(
                request,
                (viewer, today) -> works.stream()
                        .flatMap(room -> room.items(viewer, today).stream())
                        .filter(it -> it.whose() != WorkItem.Whose.DONE)
                        .map(it -> task(it, today))
                        .toList());
    }

    @GetMapping("/afspraken")
    @Transactional(readOnly = true)
    public ResponseEntity<?> meetings(HttpServletRequest request) {
        return own.all(
                request,
                (viewer, _) -> agendas.stream()
                        .flatMap(room -> room.meetings(viewer).stream())
                        .sorted(Comparator.comparing(Meeting::day).thenComparing(Meeting::key))
                        .map(this::meeting)
                        .toList());
    }

    @GetMapping("/plekken")
    @Transactional(readOnly = true)
    public ResponseEntity<?> seats(HttpServletRequest request) {
        return own.all(
                request,
                (viewer, _) -> seats.stream()
                        .flatMap(room -> room.named(viewer.seats()).stream())
                        .sorted(Comparator.comparing(SeatsInWords.Named::where).thenComparing(SeatsInWords.Named::what))
                        .map(it -> new Plek(it.what(), it.where(), page(it.href())))
                        .toList());
    }

    private Taak task(WorkItem it, LocalDate today) {
        return new Taak(
                Names.of(it.whose()),
                it.what(),
                it.why(),
                it.where(),
                it.step(),
                it.since(),
                it.until(),
                it.isLate(today),
                page(it.href()));
    }

    private Afspraak meeting(Meeting it) {
        return new Afspraak(
                it.day(),
                it.starts() == null ? null : it.starts().toString(),
                it.ends() == null ? null : it.ends().toString(),
                it.title(),
                it.place(),
                it.attends(),
                page(it.href()));
    }

    private String page(String href) {
        return href.isEmpty() ? "" : site.of(href);
    }
}
