package nl.koers.matrix;

import static nl.koers.demo.Personas.NOOR;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.koers.access.Acting;
import nl.koers.access.SeatKind;
import nl.koers.access.Seats;
import nl.koers.access.Viewer;
import nl.koers.developmentreview.DevelopmentReviews;
import nl.koers.developmentreview.HostDocumentActs;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.OprSeat;
import nl.koers.documents.Pictures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What the host puts in a told dossier beside its texts: an annex with a reason, and a picture in one of the texts.
@Component
public class DossierFiles {
    private static final String PDF = "%PDF-1.4\n% wie welk deel van het programma maakt\n%%EOF";

    private final HostDocumentActs documents;
    private final DevelopmentReviews reviews;
    private final Pictures pictures;
    private final Seats seats;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    DossierFiles(
            HostDocumentActs documents,
            DevelopmentReviews reviews,
            Pictures pictures,
            Seats seats,
            JdbcClient db,
            TransactionTemplate transaction) {
        this.documents = documents;
        this.reviews = reviews;
        this.pictures = pictures;
        this.seats = seats;
        this.db = db;
        this.transaction = transaction;
    }

    void lieIn(OprId opr, boolean placed) {
        Acting.as(Viewer.person(NOOR.id(), NOOR.name(), seats.of(NOOR.id())), () -> {
            documents.addAnnex(
                    opr, "Jaarplan.pdf", PDF.getBytes(StandardCharsets.US_ASCII), "Hierin staat wie wat maakt.");
            var picture = Objects.requireNonNull(transaction.execute(_ -> picture(opr, placed)));
            var now = Objects.requireNonNull(transaction.execute(_ -> present(opr)));
            reviews.write(opr, "PRESENT", now.number(), now.text() + "\n\n![Ons jaar](/beelden/" + picture + ")");
        });
    }

    private UUID picture(OprId opr, boolean placed) {
        return pictures.add(
                        opr.value(),
                        png(),
                        Set.of(OprSeat.HOST_TEAM),
                        placed ? Set.of(OprSeat.STUDENT_WRITER, OprSeat.SECRETARY, OprSeat.PANEL) : Set.<SeatKind>of())
                .orElseThrow();
    }

    private record Written(int number, String text) {}

    private Written present(OprId opr) {
        return db.sql("""
                        select v.number, v.text from writing.version v join writing.section s on s.id = v.section_id
                         where s.dossier_id = ? and s.key = 'PRESENT' order by v.number desc limit 1""").param(opr.value()).query(Written.class).single();
    }

    private static byte[] png() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
