package nl.koers.demo.internal;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/// A pdf of one page with one line, for the annexes of the demonstration.
final class SmallPdf {
    private static final Charset LATIN = Charset.forName("windows-1252");

    private SmallPdf() {}

    static byte[] of(String line) {
        var stream = "BT /F1 16 Tf 72 760 Td ("
                + line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ") Tj ET";
        var objects = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
                "<</Length " + stream.length() + ">>stream\n" + stream + "\nendstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
        var pdf = new StringBuilder("%PDF-1.4\n");
        var starts = new ArrayList<Integer>();
        for (int i = 0; i < objects.size(); i++) {
            starts.add(pdf.length());
            pdf.append(i + 1).append(" 0 obj").append(objects.get(i)).append("endobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 6\n0000000000 65535 f \n");
        starts.forEach(start -> pdf.append("%010d 00000 n \n".formatted(start)));
        pdf.append("trailer<</Size 6/Root 1 0 R>>\nstartxref\n").append(table).append("\n%%EOF\n");
        return pdf.toString().getBytes(LATIN);
    }
}
