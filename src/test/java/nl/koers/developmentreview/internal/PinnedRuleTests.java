package nl.koers.developmentreview.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.day.Day;
import nl.koers.developmentreview.internal.documents.Documents;
import nl.koers.developmentreview.internal.report.Report;
import nl.koers.register.PartnershipId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PinnedRuleTests {
    private static final LocalDate TODAY = LocalDate.of(2027, 5, 3);
    private static final LocalDate RECOGNISED = LocalDate.of(2021, 8, 1);

    @Test
    @DisplayName("R42 · een OPR begint onder kader 2021 en de instellingen van 2021, en geen handeling verandert dat")
    void keepsItsVersions() {
        var start = Start.of(TODAY, RECOGNISED, null, null, Settings.OF_2021);
        var opr = Opr.begin(OprId.next(), PartnershipId.next(), Settings.OF_2021, start);
        assertThat(start.framework()).isEqualTo("2021");
        var later =
                opr.with(Documents.none()).with(Day.none()).with(Report.none()).givenUp(TODAY, "fusie");
        assertThat(later.start()).isEqualTo(start);
        assertThat(later.settings()).isEqualTo(Settings.OF_2021);
    }

    @Test
    @DisplayName("R42 · instellingen worden gevonden onder de naam waarmee een OPR begon; een andere naam bestaat niet")
    void settingsByName() {
        assertThat(Settings.of("opr-2021")).isEqualTo(Settings.OF_2021);
        assertThatThrownBy(() -> Settings.of("opr-2019")).isInstanceOf(IllegalArgumentException.class);
    }
}
