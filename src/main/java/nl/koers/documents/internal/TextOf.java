package nl.koers.documents.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.koers.documents.FileKind;
import nl.koers.documents.FileText.State;

/// The words of one file, on the way out of a program that does nothing else: `TextOf KIND FILE`.
///
/// First a line with the state and the number of words, then the text. What a hostile file does to it (memory, time, a
/// stack too deep) happens to this program alone.
public final class TextOf {
    static final int MOST_SIGNS = 1_000_000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’.,/@][\\p{L}\\p{N}]+)*+");

    private TextOf() {}

    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(new PrintStream(
                OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8)); // libraries have things to say
        var text = new Limited(MOST_SIGNS);
        boolean whole = true;
        try {
            read(FileKind.valueOf(arguments[0]), Path.of(arguments[1]), text);
        } catch (Limited.Full _) {
            whole = false;
        }
        int words = (int) WORD.matcher(text.words()).results().count();
        var state = words == 0 ? State.NOTHING : whole ? State.READ : State.TOO_MUCH;
        out.println(state + " " + words);
        out.print(text.words());
        out.flush();
    }

    /// What a library stumbles over is a file that cannot be read, whatever it calls that.
    static void read(FileKind kind, Path file, Limited text) throws IOException {
        try {
            switch (kind) {
                case PDF -> PdfText.read(file, text);
                case DOCX, ODT, XLSX -> OfficeText.read(kind, file, text);
                case PNG, JPG -> {}
            }
        } catch (Limited.Full e) {
            throw e;
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }
}
