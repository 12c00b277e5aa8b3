package nl.koers.developmentreview.internal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.koers.documents.FileLook;
import nl.koers.documents.StoredFile;
import nl.koers.documents.Upload;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bijlagen, voor en na het plaatsen")
class AnnexTests extends DocumentsToPlace {
    @Test
    @DisplayName(
            "R18, R92 · een geplaatste bijlage blijft; een nieuwe komt erbij, en met reden leest het panel haar meteen")
    void annexes_after() {
        complete();
        as(samira, () -> placeAsRead());
        var placed = as(samira, () -> files.of(opr.value())).getFirst();
        assertThat(as(samira, () -> changing.remove(opr, placed.id())))
                .isEqualTo(new ChangingAnnex.Outcome.IsPlaced("Jaarplan"));
        assertThatThrownBy(() -> as(samira, () -> {
                    files.remove(placed.id());
                    return 0;
                }))
                .hasMessageContaining("R92");

        as(samira, () -> add("Enquête.pdf", PDF, ""));
        assertThat(as(bram, () -> files.of(opr.value()))).hasSize(1);
        var draft = as(samira, () -> files.of(opr.value())).getLast();
        as(samira, () -> changing.explain(opr, draft.id(), "Hierin staan de cijfers."));
        assertThat(as(bram, () -> files.of(opr.value()))).hasSize(2);
    }

    @Test
    @DisplayName("R18 · alleen wat Koers kent wordt een bijlage, en voor het plaatsen mag die weer weg")
    void annexes_before() {
        assertThat(as(samira, () -> add("brief.pdf", new byte[0], "x")))
                .isEqualTo(new AddingAnnex.Outcome.Refused(FileLook.Why.EMPTY));
        assertThat(as(samira, () -> add("brief.pdf", "<html>".getBytes(StandardCharsets.UTF_8), "x")))
                .isEqualTo(new AddingAnnex.Outcome.Refused(FileLook.Why.OTHER_KIND));
        assertThat(as(samira, () -> add("brief.pdf", new byte[StoredFile.MOST_BYTES + 1], "x")))
                .isEqualTo(new AddingAnnex.Outcome.Refused(FileLook.Why.TOO_BIG));
        as(samira, () -> add("../map\\Ja\"ar<plan>.pdf.exe", PDF, "Omdat"));
        var file = as(samira, () -> files.of(opr.value())).getFirst();
        assertThat(file.fileName()).isEqualTo("Ja ar plan .pdf.pdf");
        as(samira, () -> changing.remove(opr, file.id()));
        assertThat(as(samira, () -> files.of(opr.value()))).isEmpty();
    }

    @Test
    @DisplayName(
            "R91, R92 · een bijlage die net vervangen is, wordt niet weggehaald of toegelicht: dat hoort bij de nieuwe")
    void annex_just_replaced() throws IOException {
        as(samira, () -> add("Jaarplan.pdf", PDF, "Omdat"));
        var first = as(samira, () -> files.of(opr.value())).getFirst();
        try (var upload = Upload.of(new ByteArrayInputStream(PDF))) {
            as(samira, () -> adding.replace(opr, first.id(), "Jaarplan nieuw.pdf", upload));
        }
        var replaced = new ChangingAnnex.Outcome.IsReplaced("Jaarplan");
        assertThat(as(samira, () -> changing.remove(opr, first.id()))).isEqualTo(replaced);
        assertThat(as(samira, () -> changing.explain(opr, first.id(), "Anders")))
                .isEqualTo(replaced);
        assertThat(as(samira, () -> files.all(opr.value())))
                .extracting(StoredFile::reason)
                .containsExactly("Omdat", "Omdat");
    }

    @Test
    @DisplayName("R92 · een vervangen bijlage blijft leesbaar, en wat eruit komt is wat erin ging")
    void annex_versions() throws IOException {
        var big = Arrays.copyOf("%PDF-1.4 groot".getBytes(StandardCharsets.US_ASCII), 1_000_003);
        System.arraycopy("%%EOF".getBytes(StandardCharsets.US_ASCII), 0, big, big.length - 5, 5);
        as(samira, () -> add("Jaarplan.pdf", PDF, "Omdat"));
        var first = as(samira, () -> files.of(opr.value())).getFirst();
        try (var upload = Upload.of(new ByteArrayInputStream(big))) {
            as(samira, () -> adding.replace(opr, first.id(), "Jaarplan nieuw.pdf", upload));
        }
        var newest = as(samira, () -> files.of(opr.value()));
        assertThat(newest).extracting(StoredFile::name).containsExactly("Jaarplan nieuw");
        assertThat(newest.getFirst().reason()).isEqualTo("Omdat");
        assertThat(newest.getFirst().follows()).isEqualTo(first.id());
        assertThat(content(first.id())).isEqualTo(PDF);
        assertThat(content(newest.getFirst().id())).isEqualTo(big);
        as(samira, () -> changing.remove(opr, newest.getFirst().id()));
        assertThat(as(samira, () -> files.of(opr.value())))
                .extracting(StoredFile::id)
                .containsExactly(first.id());
    }
}
