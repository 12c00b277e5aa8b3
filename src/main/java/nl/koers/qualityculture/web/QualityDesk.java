package nl.koers.qualityculture.web;

import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.access.PersonId;
import nl.koers.people.People;
import nl.koers.qualityculture.internal.QualityAccess;
import nl.koers.qualityculture.internal.Workers;
import nl.koers.qualityframework.Element;
import nl.koers.qualityframework.FrameworkVersion;
import nl.koers.register.PartnershipId;
import nl.koers.register.Partnerships;
import nl.koers.ui.Dates;
import nl.koers.ui.Shell.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What the counters of this room share.
@Component
class QualityDesk {
    private final Partnerships partnerships;
    private final People people;
    private final Workers workers;
    private final Clock clock;
    private final Period longUnasked;

    QualityDesk(
            Partnerships partnerships,
            People people,
            Workers workers,
            Clock clock,
            @Value("${koers.quality.long-unasked}") Period longUnasked) {
        this.partnerships = partnerships;
        this.people = people;
        this.workers = workers;
        this.clock = clock;
        this.longUnasked = longUnasked;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Period longUnasked() {
        return longUnasked;
    }

    static PartnershipId partnership(String id) {
        return new PartnershipId(uuid(id));
    }

    /// The partnership, for who works on its quality.
    static PartnershipId guard(String id) {
        var partnership = partnership(id);
        NoSuchThing.unless(QualityAccess.mayWork(Acting.viewer(), partnership));
        return partnership;
    }

    /// The partnership, for who reads its quality: also the coordinators of what it became (R53).
    PartnershipId readable(String id) {
        var partnership = partnership(id);
        NoSuchThing.unless(mayRead(partnership));
        return partnership;
    }

    boolean mayRead(PartnershipId id) {
        var viewer = Acting.viewer();
        return QualityAccess.mayRead(viewer, id, partnerships.keeps(viewer, id));
    }

    /// Of what a form will make; a new form gets a new one.
    static UUID sheet(String typed) {
        return typed.isEmpty() ? Generators.timeBasedEpochRandomGenerator().generate() : uuid(typed);
    }

    static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NoSuchThing();
        }
    }

    QualityHead head(PartnershipId id, Link... here) {
        var partnership = partnerships.require(id);
        boolean works = QualityAccess.mayWork(Acting.viewer(), id);
        return new QualityHead(
                partnership, works, works || partnership.isEnded() && mayRead(id), today(), List.of(here));
    }

    /// Who works on the quality here, by id.
    Map<String, String> workers(PartnershipId id) {
        var options = new LinkedHashMap<String, String>();
        people.all(workers.of(id)).forEach(it -> options.put(it.id().toString(), it.name()));
        return options;
    }

    /// Who can own a step here, by id: whoever works or studies in the partnership, or works on its quality.
    Map<String, String> owners(PartnershipId id) {
        var options = new LinkedHashMap<String, String>();
        people.attachedTo(id).forEach(it -> options.put(it.id().toString(), it.name()));
        workers(id).forEach(options::putIfAbsent);
        return options;
    }

    static @Nullable PersonId person(String typed) {
        return typed.isBlank() ? null : new PersonId(uuid(typed));
    }

    static Optional<LocalDate> date(String typed) {
        return Dates.typed(typed);
    }

    /// "Leeromgeving", or of an element what it says.
    static String point(FrameworkVersion framework, String code) {
        return framework
                .waarborg(code)
                .map(it -> it.name().here())
                .or(() -> framework.element(code).map(Element::text).map(it -> it.here()))
                .orElse(code);
    }
}
