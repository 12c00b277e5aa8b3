package nl.koers.developmentreview.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.OprId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("Wat van een eerdere review telt")
class EarlierReviewTests {
    @Autowired
    private Oprs oprs;

    @Autowired
    private TransactionTemplate transaction;

    private record Counts(OprId id, Start start, boolean isOpen, Optional<LocalDate> heldOn, int year) {
        static Counts of(EarlierReview it) {
            return new Counts(it.id(), it.start(), it.isOpen(), it.heldOn(), it.year());
        }
    }

    @Test
    @DisplayName("R02 · in één vraag gelezen zegt een review hetzelfde als in zijn geheel gelezen")
    void as_the_whole_review_says() {
        Acting.as(
                Viewer.program("toets"),
                () -> transaction.executeWithoutResult(_ -> {
                    var hosts = oprs.all().stream().map(Opr::host).distinct().toList();
                    var read = hosts.stream()
                            .flatMap(host -> oprs.earlierOf(host).stream())
                            .map(Counts::of)
                            .toList();
                    assertThat(read)
                            .isEqualTo(hosts.stream()
                                    .flatMap(host -> oprs.ofHost(host).stream())
                                    .map(Counts::of)
                                    .toList());
                    assertThat(read).map(Counts::isOpen).contains(true, false);
                    assertThat(read).map(Counts::heldOn).contains(Optional.empty());
                    assertThat(read).map(Counts::heldOn).anyMatch(Optional::isPresent);
                }));
    }
}
