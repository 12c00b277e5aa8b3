package nl.koers.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.koers.KoersTest;
import nl.koers.access.Acting;
import nl.koers.access.PersonId;
import nl.koers.access.Seat;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.OprSeat;
import nl.koers.documents.FileKind;
import nl.koers.documents.FileText;
import nl.koers.documents.FileText.State;
import nl.koers.documents.FileTexts;
import nl.koers.documents.Files;
import nl.koers.documents.StoredFile;
import nl.koers.documents.Upload;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
class ReadingFilesTests {
    @Autowired
    private Files files;

    @Autowired
    private FileTexts texts;

    @Autowired
    private Seats seats;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ReadingFiles reading;

    @Test
    @DisplayName("R90 · de woorden van een bijlage zijn voor wie de bijlage heeft, en voor niemand anders")
    void the_words_have_the_readers_of_the_file() throws Exception {
        var dossier = UUID.randomUUID();
        var host = PersonId.next();
        var viewer = Viewer.person(host, "Gastheer", Set.of(Seat.in(OprSeat.HOST_TEAM, dossier)));
        as(Viewer.program("toets"), () -> {
            seats.give(host, OprSeat.HOST_TEAM, dossier, LocalDate.of(2027, 1, 1));
            return true;
        });
        var file = as(viewer, () -> add(dossier));
        assertThat(as(viewer, () -> texts.of(dossier))).isEqualTo(Map.of(file.id(), new FileText(State.READING, 0)));

        reading.round();

        assertThat(as(viewer, () -> texts.of(dossier))).isEqualTo(Map.of(file.id(), new FileText(State.READ, 2)));
        assertThat(as(viewer, () -> text(file))).isEqualTo("geheime woorden");
        var other = Viewer.person(PersonId.next(), "Ander", Set.of());
        assertThat(as(other, () -> texts.of(dossier))).isEmpty();
        assertThat(as(other, () -> text(file))).isEmpty();
        assertThat(reading.round()).as("read once").isZero();
        as(viewer, () -> {
            files.remove(file.id());
            return true;
        });
        assertThat(as(Viewer.program("toets"), () -> text(file)))
                .as("goes with its file")
                .isEmpty();
    }

    private StoredFile add(UUID dossier) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("<o>geheime woorden</o>".getBytes(StandardCharsets.UTF_8));
        }
        try (var upload = Upload.of(new ByteArrayInputStream(bytes.toByteArray()))) {
            return files.add(dossier, "brief.odt", FileKind.ODT, upload, "", Set.of(OprSeat.HOST_TEAM), null);
        }
    }

    private String text(StoredFile file) {
        return db.sql("select text from documents.file_text where file_id = ?")
                .param(file.id())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private <T> T as(Viewer viewer, Callable<T> act) throws Exception {
        return Acting.call(
                viewer,
                () -> transaction.execute(_ -> {
                    try {
                        return act.call();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }));
    }
}
