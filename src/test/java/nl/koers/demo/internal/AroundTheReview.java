package nl.koers.demo.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.Seats;
import nl.koers.demo.Persona;
import nl.koers.notifications.Company;
import nl.koers.people.Function;
import nl.koers.people.NationalSeat;
import nl.koers.people.People;
import nl.koers.people.Person;
import nl.koers.people.Person.Affiliation;
import nl.koers.people.internal.seats.InvitingToSeat;
import nl.koers.people.internal.seats.Place;
import nl.koers.qualityculture.QualityCulture;
import nl.koers.register.RegionId;
import nl.koers.register.RegionKeeping;
import nl.koers.register.RegionSeat;
import org.springframework.beans.factory.BeanFactory;

/// Who gets mail of Koers in a year without a part in the peer review: people of the host's quality work, the lead of
/// its onderwijsregio, the Platform and DUS-I.
final class AroundTheReview {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    final Persona karin = Persona.of("Jaarkarin");
    final Persona lars = Persona.of("Jaarlars");
    final Persona mona = Persona.of("Jaarmona");
    final Persona nico = Persona.of("Jaarnico");
    final Persona olga = Persona.of("Jaarolga");
    final Persona paul = Persona.of("Jaarpaul");
    /// Helps in the team of the host.
    final Persona rosa = Persona.of("Jaarrosa");

    private final BeanFactory beans;
    private final Company company;
    private final RegionId region = RegionId.next();

    AroundTheReview(BeanFactory beans, Company company) {
        this.beans = beans;
        this.company = company;
    }

    List<Persona> all() {
        return List.of(karin, lars, mona, nico, olga, paul, rosa);
    }

    /// The Platform was there before; who it invites hears so.
    void arrive(LocalDate day) {
        company.program(() -> {
            person(karin, Function.COORDINATOR);
            person(lars, Function.STUDENT);
            person(mona, Function.SCHOOL_EDUCATOR);
            person(rosa, Function.SCHOOL_EDUCATOR);
            List.of(nico, olga, paul).forEach(this::stranger);
            beans.getBean(Seats.class).give(olga.id(), NationalSeat.PLATFORM, null, LONG_AGO);
            beans.getBean(RegionKeeping.class).add(region, "Onderwijsregio Jaar");
            return true;
        });
        company.as(olga, () -> invited(Place.of(region), nico, day));
        company.as(olga, () -> invited(Place.national(NationalSeat.DUSI), paul, day));
    }

    private boolean invited(Place place, Persona who, LocalDate day) {
        var outcome = beans.getBean(InvitingToSeat.class).invite(place, who.name(), Company.address(who), day, null);
        return outcome instanceof InvitingToSeat.Outcome.Invited(var _, var _, var mailed) && mailed;
    }

    private void person(Persona who, Function function) {
        people().add(
                        new Person(
                                who.id(),
                                who.name(),
                                Company.address(who),
                                List.of(new Affiliation(company.host, function))),
                        LONG_AGO);
    }

    private void stranger(Persona who) {
        people().add(new Person(who.id(), who.name(), Company.address(who), List.of()), LONG_AGO);
    }

    private People people() {
        return beans.getBean(People.class);
    }

    /// A round of questions that is closed, and a step that comes of it.
    ///
    /// @return the step
    UUID qualityWork(Stage stage, LocalDate first) {
        var quality = beans.getBean(QualityCulture.class);
        var host = company.host;
        var round = new UUID[1];
        var step = new UUID[1];
        stage.on(first, company.anke, () -> {
            quality.writer(host, karin.id());
            round[0] = quality.ask(host, "OWN", "", "Begeleiding", "Wat merk je ervan?", first.plusDays(18));
            quality.ask(host, round[0], Set.of(lars.id()), "", null);
        });
        stage.on(first.plusDays(20), lars, () -> {
            quality.answer(host, round[0], "RIGHT", "Meestal wel.", "NONE", "");
            quality.handIn(host, round[0]);
        });
        stage.on(first.plusDays(22), company.anke, () -> {
            quality.end(host, round[0], "We maken tijd voor begeleiding.");
            step[0] = quality.step(
                    host, "ROUND", round[0], "Begeleiding", "Een vast uur per week", mona.id(), first.plusDays(52));
        });
        return step[0];
    }

    void carriedOut(Stage stage, UUID step, LocalDate day) {
        var quality = beans.getBean(QualityCulture.class);
        stage.on(
                day,
                mona,
                () -> quality.note(company.host, step, "CARRIED_OUT", "Het uur staat vast.", mona.id(), null));
    }

    /// Other tests count who sits over the country.
    void leave(LocalDate day) {
        company.program(() -> {
            var seats = beans.getBean(Seats.class);
            seats.end(olga.id(), NationalSeat.PLATFORM, null, day);
            seats.end(paul.id(), NationalSeat.DUSI, null, day);
            seats.end(nico.id(), RegionSeat.REGION_LEAD, region.value(), day);
            return true;
        });
    }
}
