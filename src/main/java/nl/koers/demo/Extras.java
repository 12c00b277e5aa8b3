package nl.koers.demo;

/// People of the demonstration country who play a part in its stories, but whom one cannot be.
public final class Extras {
    /// Coordinator at Noord, secretary of its review.
    public static final Persona MARIT = Persona.of("Marit");
    /// Programme leader and coordinator of Veluwe.
    public static final Persona ILSE = Persona.of("Ilse");
    public static final Persona JESSE = Persona.of("Jesse");
    /// Student at Veluwe.
    public static final Persona NINA = Persona.of("Nina");
    /// Programme leader and coordinator of Kust.
    public static final Persona RUBEN = Persona.of("Ruben");
    public static final Persona FEMKE = Persona.of("Femke");
    /// Student at Kust.
    public static final Persona PIM = Persona.of("Pim");
    /// Programme leader and coordinator of Wad.
    public static final Persona YARA = Persona.of("Yara");
    /// School leader at Wad.
    public static final Persona SJOERD = Persona.of("Sjoerd");

    private Extras() {}
}
