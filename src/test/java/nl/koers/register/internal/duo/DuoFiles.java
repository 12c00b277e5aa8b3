package nl.koers.register.internal.duo;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Small files in the shape of DUO's, with invented schools.
public final class DuoFiles {
    static final Charset WINDOWS = Charset.forName("windows-1252");
    static final String HEADER = "PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;"
            + "STRAATNAAM;HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE;"
            + "TELEFOONNUMMER;INTERNETADRES";

    private DuoFiles() {}

    public static String row(String code, String name) {
        return "Rijnland;00042;" + code.substring(0, 4) + ";" + code + ";" + name
                + ";Kade;3 a;1234 AB;RIJNSTEDE;0099;RIJNSTEDE;Openbaar; ; ";
    }

    public static byte[] file(String... rows) {
        return text(rows).getBytes(WINDOWS);
    }

    static String text(String... rows) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(Arrays.asList(rows));
        return String.join("\r\n", lines) + "\r\n";
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
