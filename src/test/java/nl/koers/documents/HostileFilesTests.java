package nl.koers.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import nl.koers.attack.HostileFiles;
import nl.koers.documents.FileLook.Refused;
import nl.koers.documents.FileLook.Taken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileFilesTests {
    static List<HostileFiles> files() {
        return HostileFiles.all();
    }

    @ParameterizedTest(name = "R18, R90 · {0}")
    @MethodSource("files")
    void looked_at(HostileFiles file) throws IOException {
        try (var upload = Upload.of(new ByteArrayInputStream(file.bytes()))) {
            var look = FileLook.at(upload);
            if (file.why() == null) {
                assertThat(look).isInstanceOf(Taken.class);
            } else {
                assertThat(look).isEqualTo(new Refused(file.why()));
            }
        }
    }
}
