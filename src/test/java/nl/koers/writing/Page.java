package nl.koers.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.koers.access.Viewer;
import org.jspecify.annotations.Nullable;

/// An open page with a paper, step by step as `paper.js` does it: what is typed, the sheet under way, and what the
/// device keeps.
final class Page {
    private final Server server;
    private final Random luck;
    final Viewer writer;
    private final Words words;

    private String text = "";
    private String base = "0";
    private String saved = "";
    private @Nullable Sending sending;
    private @Nullable Left left;
    /// Requests on the wire; a page that waited too long sends the same sheet again, so a sheet may be there twice.
    private final List<Sending> wire = new ArrayList<>();
    /// Answers on the wire.
    private final List<Reply> replies = new ArrayList<>();

    record Sending(String text, String base, UUID key) {}

    private record Reply(Sending to, Server.Answer answer) {}

    /// What a page that died left on the device.
    private record Left(String text, String base, @Nullable Sending sent) {}

    /// Words that anybody typed, and those somebody took out on purpose.
    static final class Words {
        final Set<String> typed = new HashSet<>();
        final Set<String> removed = new HashSet<>();
        private int count;

        String fresh(Random luck) {
            // every third one is typed with loose accents, as some keyboards send them
            var word = (count % 3 == 0 ? "e\u0301" : "w") + count++ + (luck.nextInt(5) == 0 ? "…" : "");
            var shown = java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFC);
            typed.add(shown);
            return word;
        }
    }

    Page(Server server, Viewer writer, Random luck, Words words) {
        this.server = server;
        this.writer = writer;
        this.luck = luck;
        this.words = words;
        open();
    }

    private void open() {
        var latest = server.latest(writer);
        text = latest.map(Version::text).orElse("");
        base = "" + latest.map(Version::number).orElse(0);
        saved = text;
    }

    /// Types, takes out, splits or moves something.
    void type() {
        var blocks = new ArrayList<>(Blocks.chunks(text));
        int what = luck.nextInt(10);
        if (blocks.isEmpty() || what < 3) {
            blocks.add(luck.nextInt(blocks.size() + 1), words.fresh(luck) + " " + words.fresh(luck));
        } else {
            int at = luck.nextInt(blocks.size());
            var block = blocks.get(at);
            if (what < 7) {
                int gap = block.indexOf(' ', luck.nextInt(block.length()));
                int to = gap < 0 ? block.length() : gap;
                blocks.set(at, block.substring(0, to) + " " + words.fresh(luck) + block.substring(to));
            } else if (what == 7) {
                words.removed.addAll(List.of(block.split("\\s+")));
                blocks.remove(at);
            } else if (what == 8 && block.contains(" ")) {
                int gap = block.indexOf(' ');
                blocks.set(at, block.substring(0, gap));
                blocks.add(at + 1, block.substring(gap + 1));
            } else {
                blocks.remove(at);
                blocks.add(luck.nextInt(blocks.size() + 1), block);
            }
        }
        text = String.join(luck.nextBoolean() ? "\n\n" : "\r\n\r\n", blocks);
    }

    boolean dirty() {
        return !text.equals(saved);
    }

    boolean isQuiet() {
        return !dirty() && sending == null && left == null;
    }

    /// Puts the sheet on the wire, or the one under way once more.
    void save() {
        if (sending == null) {
            if (!dirty()) {
                return;
            }
            sending = new Sending(text, base, UUID.randomUUID());
        }
        wire.add(sending);
    }

    /// One request comes in, not always the oldest; some come twice, some answers get lost, some find no session.
    void deliver(boolean loggedIn) {
        if (wire.isEmpty()) {
            return;
        }
        int which = luck.nextInt(wire.size());
        var request = luck.nextInt(6) == 0 ? wire.get(which) : wire.remove(which);
        if (!loggedIn) {
            return;
        }
        var answer = server.take(writer, request.text(), request.base(), request.key());
        if (luck.nextInt(5) != 0) {
            replies.add(new Reply(request, answer));
        }
    }

    void lose() {
        if (!wire.isEmpty()) {
            wire.remove(luck.nextInt(wire.size()));
        }
    }

    void hear() {
        if (replies.isEmpty()) {
            return;
        }
        var reply = replies.remove(luck.nextInt(replies.size()));
        if (sending == null || !reply.to().key().equals(sending.key())) {
            return;
        }
        var handed = sending.text();
        var answer = reply.answer();
        boolean typedOn = !text.equals(handed);
        sending = null;
        saved = handed;
        base = answer.own();
        if (!answer.same() && !typedOn) {
            text = answer.text();
            saved = text;
            base = "" + answer.version();
        }
    }

    /// Others went on while this page was quiet.
    void lookAround() {
        if (dirty() || sending != null) {
            return;
        }
        int latest = server.latest(writer).map(Version::number).orElse(0);
        if (latest > Ground.typed(base).version()) {
            sending = new Sending(text, base, UUID.randomUUID());
            save();
        }
    }

    /// The browser dies: only what the device kept remains. Requests on the wire still arrive.
    void die() {
        if (left != null) {
            return;
        }
        if (dirty() || sending != null) {
            left = new Left(text, base, sending);
        }
        sending = null;
        replies.clear();
        open();
    }

    /// The page offers what was left, and the writer takes it.
    void takeBack() {
        if (left == null || dirty() || sending != null) {
            return;
        }
        var found = left;
        var sent = found.sent();
        var ground = found.base();
        if (sent != null && !sent.text().equals(found.text())) {
            ground = server.take(writer, sent.text(), sent.base(), sent.key()).own();
        }
        if (sent == null || !sent.text().equals(found.text())) {
            server.take(writer, found.text(), ground, UUID.randomUUID());
        } else {
            server.take(writer, sent.text(), sent.base(), sent.key());
        }
        left = null;
        open();
    }

    @Override
    public String toString() {
        return writer.name() + " on " + base
                + (isQuiet() ? "" : " NOT QUIET dirty=" + dirty() + " sending=" + sending + " left=" + left) + ": "
                + shown().replace("\n", " / ");
    }

    String shown() {
        return String.join("\n\n", Blocks.chunks(text));
    }
}
