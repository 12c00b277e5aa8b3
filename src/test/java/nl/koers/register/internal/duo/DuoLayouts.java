package nl.koers.register.internal.duo;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Whole files in the three layouts that DUO publishes, with every column and with invented schools.
public final class DuoLayouts {
    public static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<String> PO = List.of(
            "PROVINCIE",
            "BEVOEGD GEZAG NUMMER",
            "INSTELLINGSCODE",
            "VESTIGINGSCODE",
            "VESTIGINGSNAAM",
            "STRAATNAAM",
            "HUISNUMMER-TOEVOEGING",
            "POSTCODE",
            "PLAATSNAAM",
            "GEMEENTENUMMER",
            "GEMEENTENAAM",
            "DENOMINATIE",
            "TELEFOONNUMMER",
            "INTERNETADRES",
            "STRAATNAAM CORRESPONDENTIEADRES",
            "HUISNUMMER-TOEVOEGING CORRESPONDENTIEADRES",
            "POSTCODE CORRESPONDENTIEADRES",
            "PLAATSNAAM CORRESPONDENTIEADRES",
            "NODAAL GEBIED CODE",
            "NODAAL GEBIED NAAM",
            "RPA-GEBIED CODE",
            "RPA-GEBIED NAAM",
            "WGR-GEBIED CODE",
            "WGR-GEBIED NAAM",
            "COROPGEBIED CODE",
            "COROPGEBIED NAAM",
            "ONDERWIJSGEBIED CODE",
            "ONDERWIJSGEBIED NAAM",
            "RMC-REGIO CODE",
            "RMC-REGIO NAAM",
            "VAKANTIEREGIO");

    private DuoLayouts() {}

    public enum Layout {
        PO,
        VO,
        SO;

        List<String> columns() {
            var columns = new ArrayList<>(DuoLayouts.PO);
            if (this == VO) {
                columns.add(columns.indexOf("INTERNETADRES") + 1, "ONDERWIJSSTRUCTUUR");
            }
            if (this == SO) {
                columns.addFirst("SOORT PRIMAIR ONDERWIJS");
                columns.add(columns.indexOf("INTERNETADRES") + 1, "CLUSTER");
                columns.add(columns.indexOf("CLUSTER") + 1, "ONDERWIJS");
            }
            return columns;
        }
    }

    /// "10AA00", "10AA01", …: sixty thousand of them.
    public static String code(int number) {
        int letters = number / 8 / 80 % 676;
        return "%02d%c%c%02d"
                .formatted(10 + number / 8 % 80, (char) ('A' + letters / 26), (char) ('A' + letters % 26), number % 8);
    }

    /// @param name of the school with that number
    public static String text(Layout layout, int schools, IntFunction<String> name) {
        return text(layout.columns(), IntStream.range(0, schools).boxed().toList(), name);
    }

    /// The same columns in another order, with one that DUO never had.
    public static String shuffled(Layout layout, int schools, long seed) {
        var columns = new ArrayList<>(layout.columns());
        columns.add("EEN NIEUWE KOLOM");
        Collections.shuffle(columns, new Random(seed));
        return text(columns, IntStream.range(0, schools).boxed().toList(), DuoLayouts::name);
    }

    public static String name(int number) {
        return number % 40 == 0 ? "\"Het \"\"Kompas\"\"; " + number + "\"" : "’t Wrâld-ei " + number;
    }

    public static String text(List<String> columns, List<Integer> schools, IntFunction<String> name) {
        return String.join(";", columns)
                + "\r\n"
                + schools.stream().map(it -> row(columns, it, name.apply(it))).collect(Collectors.joining());
    }

    private static String row(List<String> columns, int number, String name) {
        var values = Map.ofEntries(
                Map.entry("PROVINCIE", "Rivierland"),
                Map.entry("BEVOEGD GEZAG NUMMER", "%05d".formatted(number % 700)),
                Map.entry("INSTELLINGSCODE", code(number).substring(0, 4)),
                Map.entry("VESTIGINGSCODE", code(number)),
                Map.entry("VESTIGINGSNAAM", name),
                Map.entry("STRAATNAAM", "Kade"),
                Map.entry("HUISNUMMER-TOEVOEGING", String.valueOf(number % 90 + 1)),
                Map.entry("POSTCODE", "%04d AB".formatted(1000 + number % 8000)),
                Map.entry("PLAATSNAAM", "RIJNSTEDE"),
                Map.entry("GEMEENTENUMMER", "0099"),
                Map.entry("GEMEENTENAAM", "RIJNSTEDE"),
                Map.entry("DENOMINATIE", "Openbaar"),
                Map.entry("ONDERWIJSSTRUCTUUR", "HAVO/VWO"),
                Map.entry("SOORT PRIMAIR ONDERWIJS", "SBO"));
        return columns.stream().map(it -> values.getOrDefault(it, " ")).collect(Collectors.joining(";")) + "\r\n";
    }
}
