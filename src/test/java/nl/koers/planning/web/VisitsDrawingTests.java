package nl.koers.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.koers.planning.web.VisitsDrawing.Line;
import nl.koers.planning.web.VisitsDrawing.Place;
import nl.koers.register.PartnershipId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VisitsDrawingTests {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    @Test
    @DisplayName("R05 · twee partnerschappen met dezelfde korte naam hebben elk hun eigen lijn")
    void two_of_one_name() {
        var one = place(1, "Oost");
        var other = place(2, "Oost");
        var host = place(3, "Berg");
        var drawing = new VisitsDrawing(
                DAY.minusYears(1), DAY, List.of(new Line(DAY, other, host), new Line(DAY, one, host)));
        assertThat(drawing.places()).containsExactly(host, one, other);
        assertThat(List.of(drawing.y(host), drawing.y(one), drawing.y(other))).containsExactly(48, 78, 108);
        assertThat(drawing.height()).isEqualTo(138);
    }

    private static Place place(int number, String name) {
        return new Place(new PartnershipId(new UUID(0, number)), name);
    }
}
