package nl.koers.notifications.internal;

import static nl.koers.ui.Words.plain;

import java.time.LocalDate;
import java.util.List;
import nl.koers.access.Viewer;
import nl.koers.mail.ReturnedMail;
import nl.koers.people.NationalSeat;
import nl.koers.ui.Dates;
import nl.koers.work.Waiting;
import nl.koers.work.WorkItem;
import nl.koers.work.WorkItem.Whose;
import org.springframework.stereotype.Component;

/// A mail that did not arrive waits for whoever sent it on its way; what the program itself sent, for the Platform.
@Component
class ReturnedWork implements Waiting {
    private final ReturnedMail returned;

    ReturnedWork(ReturnedMail returned) {
        this.returned = returned;
    }

    @Override
    public List<WorkItem> items(Viewer viewer, LocalDate today) {
        return returned.waiting().stream()
                .filter(it ->
                        it.postedBy() == null ? viewer.sitsNationally(NationalSeat.PLATFORM) : viewer.is(it.postedBy()))
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
                        null))
                .toList();
    }
}
