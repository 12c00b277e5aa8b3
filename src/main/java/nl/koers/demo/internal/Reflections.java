package nl.koers.demo.internal;

import java.util.Map;

/// What the people of Rijn wrote in their reflection before the demonstration opens.
final class Reflections {
    static final Map<String, String> RIJN_BY_SAMIRA = Map.of("PAST", """
            Rijn begon in 2014 met zeven scholen en één opleiding. We wilden af van stages waarin school en instituut langs elkaar heen werkten. In 2021 werden we erkend.

            In die jaren leerden we vooral dat afspraken op papier niet genoeg zijn. Pas toen schoolopleiders en instituutsopleiders elke maand samen aan tafel zaten, veranderde er iets voor studenten.""", "OWN_GOALS", """
            Rijn leidt samen op in 23 scholen. In 2024 kozen we drie ambities. We wilden minder losse opdrachten, meer tijd voor begeleiders en een vaste plek voor studenten in ons overleg. Van die drie is er één gelukt, één half en één niet.

            Gelukt is de vaste plek voor studenten. Sinds vorig jaar zitten er twee studenten in elke werkgroep. Zij zetten zelf punten op de agenda. Het rooster is daardoor twee keer aangepast.

            Half gelukt zijn de opdrachten. Op zestien scholen werken studenten nu aan één vraag van de school. Op zeven scholen is dat nog niet zo.

            Niet gelukt is de tijd voor begeleiders. Elke school maakt eigen afspraken.""");

    /// What Fatma and Samira each made of the last paragraph of `OWN_GOALS`, at the same moment.
    static final String OF_FATMA = "Begeleiders zeggen dat zij gesprekken in hun pauze voeren.";

    static final String OF_SAMIRA = "Bij elf scholen krijgt een begeleider minder dan één uur per week.";

    static final Map<String, String> RIJN_BY_FATMA = Map.of("BASIC_QUALITY_W2", """
            Ons programma is van ons samen. Elke leeruitkomst heeft een deel op school en een deel op het instituut, en in het jaarplan staat wie wat doet. Dat plan maken schoolopleiders en instituutsopleiders in april, met twee studenten erbij.

            Wat nog wringt is het beoordelen. Op papier beoordelen we met z'n tweeën. In de praktijk schrijft op vier scholen vooral het instituut het verslag.""");

    static final Map<String, String> RIJN_BY_DAAN = Map.of("STUDENTS", """
            Wij vroegen 64 studenten wat zij vinden. De meesten zijn blij met hun begeleider. Wat zij missen is tijd: een gesprek wordt vaak verzet.

            Studenten in werkgroepen merken dat er iets met hun punten gebeurt. Wie niet in een werkgroep zit, merkt daar nog weinig van.""");

    private Reflections() {}
}
