package nl.koers.register;

/// A place where a school teaches, as DUO published it. Codes are text: their leading zeros count.
///
/// @param code vestigingscode, BRIN and two digits: "03WU00"
/// @param board bevoegd gezag, five digits
public record Location(
        String code,
        String brin,
        String name,
        String board,
        String street,
        String number,
        String postcode,
        String place,
        String municipalityCode,
        String municipality,
        String denomination,
        String province,
        String website) {

    /// "Harm Tiesingstraat 74, 9571 AZ 2E EXLOERMOND"
    public String address() {
        return (street + " " + number).strip() + ", " + postcode + " " + place;
    }
}
