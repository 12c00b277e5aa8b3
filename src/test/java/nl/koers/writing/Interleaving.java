package nl.koers.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.access.Viewer;
import nl.koers.writing.Clash.Choice;
import org.springframework.transaction.support.TransactionTemplate;

/// One story of two or three pages that write the same text while nearly everything goes wrong, told from a seed.
final class Interleaving {
    private final Random luck;
    private final Server server;
    private final List<Page> pages;
    private final Page.Words words = new Page.Words();
    private final long seed;
    private boolean loggedIn = true;

    Interleaving(long seed, Texts texts, TransactionTemplate transaction, UUID dossier, List<Viewer> writers) {
        this.seed = seed;
        this.luck = new Random(seed);
        this.server = new Server(texts, transaction, dossier, "T" + seed + "-" + UUID.randomUUID());
        // the third page is a second tab of the first writer
        this.pages = Stream.of(writers.get(0), writers.get(1), writers.get(0))
                .limit(2 + luck.nextInt(2))
                .map(writer -> new Page(server, writer, luck, words))
                .toList();
    }

    void run() {
        int steps = 8 + luck.nextInt(20);
        for (int i = 0; i < steps; i++) {
            step(pages.get(luck.nextInt(pages.size())));
        }
        loggedIn = true;
        for (int rounds = 0; rounds < 60 && !isSettled(); rounds++) {
            pages.forEach(page -> {
                page.takeBack();
                page.save();
                page.deliver(true);
                page.hear();
                page.lookAround();
            });
        }
        check();
    }

    private void step(Page page) {
        switch (luck.nextInt(16)) {
            case 0, 1, 2, 3, 4 -> page.type();
            case 5, 6 -> page.save();
            case 7, 8, 9 -> page.deliver(loggedIn);
            case 10, 11 -> page.hear();
            case 12 -> page.lose();
            case 13 -> page.lookAround();
            case 14 -> loggedIn = !loggedIn || luck.nextInt(3) > 0;
            default -> {
                if (luck.nextInt(3) == 0) {
                    page.die();
                } else if (luck.nextInt(3) == 0) {
                    settle(page);
                } else {
                    page.takeBack();
                }
            }
        }
    }

    /// A writer chooses one of two wordings; the other one is then taken out on purpose.
    private void settle(Page page) {
        server.latest(page.writer).filter(latest -> !latest.clashes().isEmpty()).ifPresent(latest -> {
            var clash = latest.clashes().getFirst();
            var choice = Choice.values()[luck.nextInt(3)];
            var before = tokens(latest.text());
            before.removeAll(tokens(clash.settled(latest.blocks(), choice).text()));
            words.removed.addAll(before);
            server.settle(page.writer, clash, choice, latest.text());
        });
    }

    private boolean isSettled() {
        var first = pages.getFirst().shown();
        return pages.stream().allMatch(page -> page.isQuiet() && page.shown().equals(first))
                && server.latest(pages.getFirst().writer)
                        .map(latest -> latest.text().equals(first))
                        .orElse(first.isEmpty());
    }

    private void check() {
        var story = "story " + seed;
        var history = server.history(pages.getFirst().writer);
        var latest = history.isEmpty() ? "" : history.getFirst().text();
        assertThat(pages)
                .as(story + ", text " + latest.replace("\n", " / "))
                .allMatch(Page::isQuiet)
                .allMatch(page -> page.shown().equals(latest));
        var standing = tokens(latest);
        assertThat(words.typed.stream()
                        .filter(word -> !words.removed.contains(word) && !standing.contains(word))
                        .toList())
                .as(story + ": typed, taken out by nobody, and gone")
                .isEmpty();
        var numbers = history.stream().map(Version::number).toList().reversed();
        assertThat(numbers)
                .as(story)
                .isEqualTo(java.util.stream.IntStream.rangeClosed(1, numbers.size())
                        .boxed()
                        .toList());
        assertThat(history)
                .as(story)
                .allMatch(version -> Set.copyOf(version.blocks().ids()).size()
                        == version.blocks().list().size());
    }

    private static Set<String> tokens(String text) {
        return Arrays.stream(text.split("\\s+")).collect(Collectors.toSet());
    }
}
