package nl.koers.developmentreview.web;

import nl.koers.access.Acting;
import nl.koers.access.NoSuchThing;
import nl.koers.developmentreview.internal.DocumentsAccess;
import nl.koers.documents.Pictures;
import nl.koers.writing.Markup;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A picture in a text, for whoever may read the reflection it stands in. It never changes; yet a browser that has it
/// asks each time whether its reader still may.
@Controller
class PictureController {
    private final OprDesk desk;
    private final Pictures pictures;

    PictureController(OprDesk desk, Pictures pictures) {
        this.desk = desk;
        this.pictures = pictures;
    }

    @GetMapping(Markup.PICTURES + "{picture}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> show(@PathVariable String picture) {
        var found = pictures.find(OprDesk.idOf(picture).value()).orElseThrow(NoSuchThing::new);
        var opr = desk.require(found.dossier().toString());
        NoSuchThing.unless(DocumentsAccess.mayReadReflection(Acting.viewer(), opr));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.kind().mediaType()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(picture)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'")
                .body(found.bytes());
    }
}
