package nl.koers.demo.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.koers.KoersTest;
import nl.koers.database.StartRefused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The check runs while the parts of Koers are made, and so before the port is open.
@KoersTest
class NotOnRealDataTests {
    @Autowired
    private NotOnRealData guard;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void people_without_the_date_of_the_demonstration_are_real() {
        assertThatCode(guard::afterPropertiesSet).doesNotThrowAnyException();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            db.sql("delete from demo.clock").update();
            assertThatThrownBy(guard::afterPropertiesSet)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Deze gegevens zijn echt");
        });
    }
}
