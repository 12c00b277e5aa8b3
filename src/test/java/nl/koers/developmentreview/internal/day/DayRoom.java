package nl.koers.developmentreview.internal.day;

import java.time.LocalTime;
import java.util.Set;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.demo.DemonstrationClock;
import nl.koers.developmentreview.ReviewDays;
import nl.koers.developmentreview.internal.Opr;
import nl.koers.developmentreview.internal.Oprs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.RecordApplicationEvents;

/// A review on the eve of its day, with the database.
@KoersTest
@RecordApplicationEvents
abstract class DayRoom {
    static final LocalTime NINE = WholeReview.NINE;

    @Autowired
    BeanFactory beans;

    @Autowired
    ReviewDays days;

    WholeReview review;

    @BeforeEach
    void onTheEve() {
        review = new WholeReview(beans);
    }

    @AfterEach
    void backInTime() {
        review.on(DemonstrationClock.FIRST_DAY, NINE);
    }

    Opr whole() {
        Acting.viewer().requirePerson();
        return beans.getBean(Oprs.class).require(review.id);
    }

    Day opr() {
        return whole().day();
    }

    Set<nl.koers.access.PersonId> panel() {
        return Set.of(review.is("wout"), review.is("bram"), review.is("lotte"));
    }
}
