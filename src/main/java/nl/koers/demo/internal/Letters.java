package nl.koers.demo.internal;

/// What people wrote while the panel of Rijn was being formed.
final class Letters {
    static final String TO_NOORD = """
            Beste Noor,

            Jullie weten hoe je opleidt in kleine scholen met weinig begeleiders. Dat wordt bij ons steeds belangrijker. Willen jullie meekijken?

            Groet, Samira""";
    static final String TO_DELTA = """
            Beste Joris,

            Wij lopen vast op de stem van studenten in ons programma. Jullie leerteams zijn daar al verder mee. We leren graag van jullie vragen.

            Groet, Samira""";
    static final String TIE_OF_BRAM = "Mijn zus werkt op een school van Rijn. Zij doet niet mee aan de peer review.";
    static final String WOUT_TRAINING = "Leidt sinds 2018 een opleidingsschool met twaalf studenten per jaar.";
    static final String WOUT_AUDITS = "Deed vier audits bij andere besturen.";
    static final String BRAM_TRAINING = "Derdejaars, zit in de studentenraad van Noord.";
    static final String BRAM_AUDITS = "Keek in 2026 mee bij een interne audit.";

    private Letters() {}
}
