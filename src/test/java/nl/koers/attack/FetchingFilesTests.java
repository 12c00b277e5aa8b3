package nl.koers.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import nl.koers.documents.FileLook;
import nl.koers.documents.FileLook.Taken;
import nl.koers.documents.Upload;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Bestanden waarin een adres staat")
class FetchingFilesTests {
    static List<HostileFiles> ordinary() {
        return FetchingFiles.ordinary();
    }

    @ParameterizedTest(name = "R18, R90 · aangenomen, want een link haalt niets: {0}")
    @MethodSource
    void ordinary(HostileFiles file) throws IOException {
        try (var upload = Upload.of(new ByteArrayInputStream(file.bytes()))) {
            assertThat(FileLook.at(upload)).isInstanceOf(Taken.class);
        }
    }
}
