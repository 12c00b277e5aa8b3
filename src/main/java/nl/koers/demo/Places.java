package nl.koers.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.koers.register.PartnershipId;
import nl.koers.register.RegionId;

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

    public static final RegionId STROOMLAND = region("stroomland");
    public static final RegionId NOORDERHOEK = region("noorderhoek");
    public static final RegionId ZAND_EN_HEIDE = region("zand en heide");
    /// Aspirants: one near its assessment, one that began, one in recovery.
    public static final PartnershipId LINGE = id("linge");
    public static final PartnershipId VECHT = id("vecht");
    public static final PartnershipId IJSSEL = id("ijssel");
    /// Two that merged, and what they became.
    public static final PartnershipId GOOI = id("gooi");
    public static final PartnershipId AMSTEL = id("amstel");
    public static final PartnershipId EEM = id("eem");

    private Places() {}

    private static RegionId region(String name) {
        return new RegionId(UUID.nameUUIDFromBytes(("region " + name).getBytes(StandardCharsets.UTF_8)));
    }

    private static PartnershipId id(String name) {
        return new PartnershipId(UUID.nameUUIDFromBytes(("partnership " + name).getBytes(StandardCharsets.UTF_8)));
    }
}
