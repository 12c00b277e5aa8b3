package nl.koers.qualityculture.internal.ambition;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.koers.qualityculture.QualitySeat;
import nl.koers.register.PartnershipId;
import nl.koers.register.PartnershipSeat;
import nl.koers.writing.Audience;
import nl.koers.writing.SectionKey;

/// What is written out of an ambition, each a text that several people write together (R44, R91).
public enum AmbitionPart {
    /// How it is brought about.
    PROCESS("aanpak"),
    /// How outcomes are seen.
    SEEN("zicht"),
    /// How outcomes are used.
    USED("gebruik");

    private final String address;

    AmbitionPart(String address) {
        this.address = address;
    }

    /// Its word in addresses.
    public String address() {
        return address;
    }

    public static Optional<AmbitionPart> at(String address) {
        return Arrays.stream(values()).filter(it -> it.address.equals(address)).findFirst();
    }

    private static final String PREFIX = "AMBITION_";

    public String nameFor(UUID ambition) {
        return PREFIX + name() + ":" + ambition;
    }

    public SectionKey key(PartnershipId partnership, UUID ambition) {
        return SectionKey.of(partnership.value(), nameFor(ambition));
    }

    public static Audience audience() {
        return Audience.writtenBy(PartnershipSeat.COORDINATOR, QualitySeat.QUALITY_WRITER);
    }

    public static Optional<AmbitionPart> of(String name) {
        return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
    }

    /// Which part of which ambition a section is.
    public record Named(AmbitionPart part, UUID ambition) {}

    public static Optional<Named> named(String section) {
        int colon = section.indexOf(':');
        if (!section.startsWith(PREFIX) || colon < 0) {
            return Optional.empty();
        }
        try {
            var ambition = UUID.fromString(section.substring(colon + 1));
            return of(section.substring(PREFIX.length(), colon)).map(part -> new Named(part, ambition));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
