package nl.koers.developmentreview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierPartTests {
    @ParameterizedTest(name = "R93 · of {0} is kept: {1}")
    @CsvSource({
        "/documenten, DOCUMENTS",
        "/id, DOCUMENTS",
        "/reflectie, DOCUMENTS",
        "/reflectie/STUDENTS, DOCUMENTS",
        "/bijlagen, FILES",
        "/bijlagen/0199, FILES",
        "/verslag, REPORT",
        "/verslag/concept/1, REPORT",
        "/eindverslag, REPORT",
        "/verslag/reactie,",
        "/voorbereiding,",
        "/terugblik,",
        "/leerpunten,",
        "/nabespreking,",
        "/verloop,",
    })
    void only_what_the_host_placed(String page, @Nullable DossierPart part) {
        assertThat(DossierPart.of(page)).isEqualTo(Optional.ofNullable(part));
    }
}
