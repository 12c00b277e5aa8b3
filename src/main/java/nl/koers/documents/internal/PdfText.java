package nl.koers.documents.internal;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.text.PDFTextStripper;

/// The words of a PDF, page by page; what is too big for memory lies on the disk meanwhile.
final class PdfText {
    private PdfText() {}

    static void read(Path file, Limited text) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.writeText(pdf, text);
        }
    }
}
