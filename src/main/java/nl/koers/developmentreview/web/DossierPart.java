package nl.koers.developmentreview.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// The parts of a dossier of which the host sees who opened them: what the host itself wrote and placed. How a panel
/// prepares, or looks back apart, is the panel's own.
public enum DossierPart {
    DOCUMENTS("/documenten|/id|/reflectie(/.+)?"),
    FILES("/bijlagen(/.+)?"),
    REPORT("/verslag|/verslag/concept/.+|/eindverslag");

    private final Pattern pages;

    DossierPart(String pages) {
        this.pages = Pattern.compile(pages);
    }

    /// @param page the path of a page within its dossier
    static Optional<DossierPart> of(String page) {
        return Arrays.stream(values())
                .filter(part -> part.pages.matcher(page).matches())
                .findFirst();
    }
}
