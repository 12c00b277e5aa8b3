package nl.koers.developmentreview.internal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.koers.writing.WordFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.InputStreamSource;

class ReadingWordTests {
    private final ReadingWord reading = new ReadingWord();

    @Test
    @DisplayName("R91 · een te groot bestand wordt geweigerd voordat er een byte van gelezen is")
    void too_big() throws IOException {
        InputStreamSource never = () -> {
            throw new AssertionError("it was opened");
        };
        assertThat(reading.read(never, WordFile.MOST_BYTES + 1L))
                .isEqualTo(new ReadingWord.Outcome.Refused(WordFile.Reason.TOO_BIG));
    }

    @Test
    @DisplayName("R91 · Word-bestanden gaan één voor één, hoeveel er ook tegelijk komen")
    void one_at_a_time() {
        var open = new AtomicInteger();
        var most = new AtomicInteger();
        InputStreamSource file = () -> new ByteArrayInputStream("geen Word".getBytes(StandardCharsets.UTF_8)) {
            {
                most.accumulateAndGet(open.incrementAndGet(), Math::max);
            }

            @Override
            public void close() {
                open.decrementAndGet();
            }
        };
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                many.submit(() -> reading.read(file, 9));
            }
        }
        assertThat(most).hasValue(1);
    }

    @Test
    @DisplayName("R91 · wie te lang moet wachten tot een ander bestand gelezen is, hoort dat het zo weer kan")
    void busy() throws Exception {
        var patient = new ReadingWord(Duration.ofMillis(50));
        var begun = new CountDownLatch(1);
        var on = new CountDownLatch(1);
        InputStreamSource slow = () -> {
            begun.countDown();
            try {
                on.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return new ByteArrayInputStream(new byte[0]);
        };
        try (var another = Executors.newVirtualThreadPerTaskExecutor()) {
            another.submit(() -> patient.read(slow, 1));
            begun.await();
            assertThat(patient.read(slow, 1)).isEqualTo(new ReadingWord.Outcome.Busy());
            on.countDown();
        }
        assertThat(patient.read(slow, 1)).isEqualTo(new ReadingWord.Outcome.Refused(WordFile.Reason.EMPTY));
    }
}
