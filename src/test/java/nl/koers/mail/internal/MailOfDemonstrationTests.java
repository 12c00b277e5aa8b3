package nl.koers.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

/// The addresses of invented people may be somebody's: the demonstration sends nothing, whatever mail server is set.
class MailOfDemonstrationTests {
    @ParameterizedTest
    @ValueSource(classes = {Smtp.class, ReturnsBox.class})
    void a_real_koers_mails_and_the_demonstration_does_not(Class<?> way) {
        assertThat(isThere(way)).isTrue();
        assertThat(isThere(way, "demo")).isFalse();
    }

    private static boolean isThere(Class<?> way, String... profiles) {
        var set = new MockEnvironment()
                .withProperty("spring.mail.host", "smtp.voorbeeld.example")
                .withProperty("koers.mail.returns.host", "imap.voorbeeld.example");
        set.setActiveProfiles(profiles);
        try (var koers = new GenericApplicationContext()) {
            koers.setEnvironment(set);
            new AnnotatedBeanDefinitionReader(koers).register(way);
            return koers.getBeanFactory().getBeanNamesForType(way).length == 1;
        }
    }
}
