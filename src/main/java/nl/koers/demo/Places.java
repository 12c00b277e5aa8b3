package nl.koers.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.koers.register.PartnershipId;

/// The partnerships of the demonstration country; the names are invented and mean no existing partnership.
public final class Places {
    public static final PartnershipId RIJN = id("rijn");
    public static final PartnershipId NOORD = id("noord");
    public static final PartnershipId DELTA = id("delta");
    public static final PartnershipId MAAS = id("maas");
    public static final PartnershipId VELUWE = id("veluwe");
    public static final PartnershipId KUST = id("kust");
    public static final PartnershipId WAD = id("wad");
    public static final PartnershipId PEEL = id("peel");

    private Places() {}

    private static PartnershipId id(String name) {
        return new PartnershipId(UUID.nameUUIDFromBytes(("partnership " + name).getBytes(StandardCharsets.UTF_8)));
    }
}
