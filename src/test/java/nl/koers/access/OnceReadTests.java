package nl.koers.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Set;
import nl.koers.KoersTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
@DisplayName("Wat een bladzijde twee keer vraagt, één keer opzoeken")
class OnceReadTests {
    @Autowired
    private PlatformTransactionManager transactions;

    private final ArrayList<String> asked = new ArrayList<>();

    private String ask() {
        return OnceRead.of("wie", () -> {
            asked.add(Acting.viewer().name());
            return Acting.viewer().name();
        });
    }

    private TransactionTemplate transaction(boolean readOnly) {
        var template = new TransactionTemplate(transactions);
        template.setReadOnly(readOnly);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template;
    }

    private static Viewer named(String name) {
        return Viewer.person(PersonId.next(), name, Set.of());
    }

    @Test
    @DisplayName("R90 · in één lezing één keer, en voor een ander opnieuw; een volgende lezing begint opnieuw")
    void once_for_one_viewer_in_one_reading() {
        var samira = named("Samira");
        Acting.as(
                samira,
                () -> transaction(true).executeWithoutResult(_ -> {
                    assertThat(ask() + ask()).isEqualTo("SamiraSamira");
                    Acting.as(named("Mees"), () -> assertThat(ask()).isEqualTo("Mees"));
                    Acting.as(
                            named("Petra"),
                            () -> transaction(true)
                                    .executeWithoutResult(_ -> assertThat(ask()).isEqualTo("Petra")));
                    assertThat(ask()).isEqualTo("Samira");
                }));
        assertThat(asked).containsExactly("Samira", "Mees", "Petra");
        Acting.as(samira, () -> transaction(true).executeWithoutResult(_ -> ask()));
        assertThat(asked).hasSize(4);
    }

    @Test
    @DisplayName("waar geschreven wordt, of buiten een lezing, wordt niets onthouden")
    void nothing_is_remembered_where_something_is_written() {
        Acting.as(named("Samira"), () -> {
            transaction(false).executeWithoutResult(_ -> {
                ask();
                ask();
            });
            ask();
            ask();
        });
        assertThat(asked).hasSize(4);
    }
}
