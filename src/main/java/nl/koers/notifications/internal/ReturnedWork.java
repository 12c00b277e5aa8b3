package nl.koers.notifications.internal;

import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.koers.access.PersonId;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.mail.ReturnedMail;
import nl.koers.people.NationalSeat;
import nl.koers.ui.Dates;
import nl.koers.work.Waiting;
import nl.koers.work.WorkItem;
import nl.koers.work.WorkItem.Whose;
import org.springframework.stereotype.Component;

/// A mail that did not arrive waits for whoever sent it on its way; what the program itself sent, and what was sent
/// by someone who has no seat any more, for the Platform.
@Component
class ReturnedWork implements Waiting {
    private final ReturnedMail returned;
    private final Seats seats;

    ReturnedWork(ReturnedMail returned, Seats seats) {
        this.returned = returned;
        this.seats = seats;
    }

    @Override
    public List<WorkItem> items(Viewer viewer, LocalDate today) {
        boolean platform = viewer.sitsNationally(NationalSeat.PLATFORM);
        var waiting = returned.waiting();
        var here = platform && !waiting.isEmpty() ? seats.everyone() : Set.<PersonId>of();
        return waiting.stream()
                .filter(it -> isOf(viewer, it) || platform && nobodyElse(it, here))
                .map(it -> new WorkItem(
                        Whose.MINE,
                        "returned-" + it.letter(),
                        plain("notifications.returned.what", it.recipient()),
                        plain("notifications.returned.why"),
                        "",
                        plain("notifications.returned.where"),
                        "",
                        "/niet-aangekomen",
                        LocalDate.ofInstant(it.at(), Dates.PEOPLE),
                        null,
                        plain("notifications.returned.told")))
                .toList();
    }

    private static boolean isOf(Viewer viewer, ReturnedMail.Returned it) {
        return it.dossier() == null
                ? it.postedBy() != null && viewer.is(it.postedBy())
                : viewer.seats().stream().anyMatch(seat -> it.dossier().equals(seat.subject()));
    }

    private static boolean nobodyElse(ReturnedMail.Returned it, Set<PersonId> here) {
        return it.dossier() == null && (it.postedBy() == null || !here.contains(it.postedBy()));
    }
}
