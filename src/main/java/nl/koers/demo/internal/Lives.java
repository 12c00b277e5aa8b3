package nl.koers.demo.internal;

import static nl.koers.demo.Personas.MEES;
import static nl.koers.demo.Personas.PETRA;
import static nl.koers.demo.Personas.SAMIRA;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.koers.access.Acting;
import nl.koers.access.Viewer;
import nl.koers.demo.DemonstrationClock;
import nl.koers.demo.Places;
import nl.koers.demo.Story;
import nl.koers.register.PartnerKind;
import nl.koers.register.Partnership;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipKeeping;
import nl.koers.register.PartnershipLives;
import nl.koers.register.Partnerships;
import nl.koers.register.Sector;
import nl.koers.register.Standing;
import nl.koers.register.Status;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Partnerships in other moments of their life: aspirants, one in recovery, two that merged; and what Rijn and Maas
/// recorded of themselves. All invented.
@Component
@Profile("demo | test")
@Order(5)
class Lives implements Story {
    private final Stage stage;
    private final Partnerships partnerships;
    private final PartnershipLives lives;
    private final PartnershipKeeping keeping;
    private final TransactionTemplate transaction;

    Lives(
            Stage stage,
            Partnerships partnerships,
            PartnershipLives lives,
            PartnershipKeeping keeping,
            TransactionTemplate transaction) {
        this.stage = stage;
        this.partnerships = partnerships;
        this.lives = lives;
        this.keeping = keeping;
        this.transaction = transaction;
    }

    @Override
    public void happen() {
        stage.on(LocalDate.of(2026, 9, 7), LocalTime.of(10, 0));
        added();
        platform(this::aspirants);
        stage.on(LocalDate.of(2026, 10, 12), LocalTime.of(11, 30));
        platform(this::merged);
        stage.on(LocalDate.of(2027, 4, 12), LocalTime.of(14, 0));
        rijn();
        maas();
        stage.on(DemonstrationClock.FIRST_DAY, LocalTime.of(9, 0));
    }

    private void added() {
        Acting.as(
                Viewer.program("demonstratie"),
                () -> transaction.executeWithoutResult(_ -> {
                    add(Places.LINGE, "Aspirant-opleidingsschool Linge", "Linge", null, Sector.VO);
                    add(Places.VECHT, "Aspirant-opleidingsschool Vecht", "Vecht", null, Sector.MBO);
                    add(Places.IJSSEL, "Aspirant-opleidingsschool IJssel", "IJssel", null, Sector.VO);
                    add(Places.GOOI, "Opleidingsschool Gooi", "Gooi", LocalDate.of(2018, 8, 1), Sector.VO);
                    add(Places.AMSTEL, "Partnerschap Amstel", "Amstel", LocalDate.of(2020, 8, 1), Sector.MBO);
                }));
    }

    private void add(
            PartnershipId id,
            String name,
            String shortName,
            @org.jspecify.annotations.Nullable LocalDate recognised,
            Sector sector) {
        partnerships.add(new Partnership(id, name, shortName, Set.of(sector), recognised, "", Set.of()));
    }

    private void aspirants() {
        lives.status(
                Places.LINGE,
                Standing.aspirant(LocalDate.of(2023, 8, 1), 2023),
                "Toegekend als aspirant, lichting 2023.",
                null);
        lives.status(
                Places.VECHT,
                Standing.aspirant(LocalDate.of(2026, 8, 1), 2026),
                "Toegekend als aspirant, lichting 2026.",
                null);
        lives.status(
                Places.IJSSEL,
                Standing.aspirant(LocalDate.of(2021, 8, 1), 2021),
                "Toegekend als aspirant, lichting 2021.",
                null);
        var typed = lives.status(
                Places.IJSSEL,
                new Standing(Status.RECOVERY, LocalDate.of(2026, 7, 1), null),
                "Oordeel onvoldoende in de eerste beoordeling.",
                null);
        lives.status(
                Places.IJSSEL,
                new Standing(Status.RECOVERY, LocalDate.of(2026, 8, 1), null),
                "In het besluit staat 1 augustus, niet 1 juli.",
                typed);
    }

    private void merged() {
        lives.merge(
                Places.EEM,
                "Partnerschap Eem",
                "Eem",
                List.of(Places.GOOI, Places.AMSTEL),
                LocalDate.of(2026, 8, 1),
                "De besturen van Gooi en Amstel leiden voortaan samen op.",
                Standing.recognised(LocalDate.of(2020, 8, 1)),
                LocalDate.of(2024, 11, 14),
                "Op die dag hield Gooi zijn peer review; Amstel keek mee.");
    }

    private void platform(Runnable acts) {
        stage.as(PETRA, () -> {
            acts.run();
            return Places.EEM;
        });
    }

    private void rijn() {
        stage.as(SAMIRA, () -> {
            lives.scope(Places.RIJN, Set.of("CAREER_CHANGERS", "FLEXIBLE_PART_TIME"), "", Set.of("PARTNERSHIP"));
            lives.agreement(
                    Places.RIJN,
                    LocalDate.of(2022, 8, 1),
                    LocalDate.of(2026, 7, 31),
                    "De schoolbesturen langs de rivier en twee lerarenopleidingen.",
                    "Stichting Rivierscholen is penvoerder.",
                    "Studenten leren vanaf de eerste dag aan een vraag van de school.",
                    "");
            return Places.RIJN;
        });
    }

    private void maas() {
        stage.as(MEES, () -> {
            var pabo = keeping.partner(Places.MAAS, PartnerKind.TEACHER_EDUCATION, "Pabo De Linden", "");
            lives.scope(
                    Places.MAAS,
                    Set.of("CAREER_CHANGERS"),
                    "Onderwijsassistenten die doorleren.",
                    Set.of("BOARD", "SCHOOL"));
            lives.agreement(
                    Places.MAAS,
                    LocalDate.of(2024, 8, 1),
                    LocalDate.of(2028, 7, 31),
                    "Drie besturen in de stad en Pabo De Linden.",
                    "Stichting Stadsscholen is penvoerder.",
                    "Opleiden in de stad, met een vaste plek voor ouders.",
                    "De opleidingsgelden gaan naar begeleiding op de werkplek.");
            lives.precondition(
                    Places.MAAS,
                    pabo,
                    "Lerarenopleiding basisonderwijs",
                    true,
                    LocalDate.of(2024, 5, 14),
                    "Besluit van de NVAO, verzonnen voor de demonstratie");
            return Places.MAAS;
        });
    }
}
