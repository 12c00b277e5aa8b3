package nl.koers.developmentreview.web;

import static nl.koers.ui.Words.plain;

import java.util.Optional;
import java.util.UUID;
import nl.koers.developmentreview.OprId;
import nl.koers.developmentreview.internal.Oprs;
import nl.koers.record.DossierWords;
import nl.koers.ui.Words;
import org.springframework.stereotype.Component;

/// Peer reviews and their acts in words, for whoever checks the record.
@Component
class RecordWords implements DossierWords {
    private final Oprs oprs;
    private final OprDesk desk;

    RecordWords(Oprs oprs, OprDesk desk) {
        this.oprs = oprs;
        this.desk = desk;
    }

    @Override
    public Optional<String> name(UUID dossier) {
        return oprs.find(new OprId(dossier)).map(opr -> desk.head(opr).name());
    }

    @Override
    public Optional<String> act(String act) {
        return Words.knows("opr.act." + act)
                ? Optional.of(plain("opr.act." + act).replace(": {0}", ""))
                : Optional.empty();
    }
}
