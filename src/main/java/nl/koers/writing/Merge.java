package nl.koers.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Brings together two texts that were written on the same ground: what one side changed comes through, what both
/// changed differently stands there twice (R91).
///
/// The order of what was added in one place is that of arriving: theirs, then mine.
final class Merge {
    private final Map<String, Block> ground;
    private final Map<String, Block> theirs;
    private final Map<String, Block> mine;
    private final Blocks myText;
    private final int theirVersion;
    private final int version;
    private final Supplier<String> ids;
    private final List<Block> merged;
    private final List<Clash> clashes = new ArrayList<>();
    private final Map<String, String> renamed = new HashMap<>();

    private Merge(Blocks ground, Blocks theirs, int theirVersion, Blocks mine, int version, Supplier<String> ids) {
        this.ground = ground.byId();
        this.theirs = theirs.byId();
        this.mine = mine.byId();
        this.myText = mine;
        this.theirVersion = theirVersion;
        this.version = version;
        this.ids = ids;
        this.merged = new ArrayList<>(theirs.list());
    }

    /// @param text what the text says from now on
    /// @param mine the writer's own words, with the names their blocks have in the text
    /// @param clashes what came to stand there twice
    record Result(Blocks text, Blocks mine, List<Clash> clashes) {}

    static Result of(Blocks ground, Blocks theirs, int theirVersion, Blocks mine, int version, Supplier<String> ids) {
        var merge = new Merge(ground, theirs, theirVersion, mine, version, ids);
        ground.list().forEach(merge::known);
        merge.addMine();
        return new Result(new Blocks(merge.merged), merge.myWords(), List.copyOf(merge.clashes));
    }

    private void known(Block before) {
        var their = theirs.get(before.id());
        var my = mine.get(before.id());
        if (my == null) {
            takenOutByMe(before, their);
        } else if (!my.says(before.text())) {
            changedByMe(before, their, my);
        }
    }

    private void takenOutByMe(Block before, @Nullable Block their) {
        if (their == null) {
            return;
        }
        if (their.says(before.text())) {
            merged.remove(their);
        } else {
            clashes.add(new Clash(their.id(), their.since(), null, version));
        }
    }

    private void changedByMe(Block before, @Nullable Block their, Block my) {
        if (their == null) {
            merged.add(placeOf(my.id()), my);
            clashes.add(new Clash(null, theirVersion, my.id(), version));
        } else if (their.says(before.text())) {
            merged.set(merged.indexOf(their), my);
        } else if (!their.says(my.text())) {
            beside(their, my);
        }
    }

    private void beside(Block their, Block my) {
        var block = new Block(ids.get(), my.text(), version);
        merged.add(merged.indexOf(their) + 1, block);
        renamed.put(my.id(), block.id());
        clashes.add(new Clash(their.id(), their.since(), block.id(), version));
    }

    /// What I wrote anew goes where I put it, after what others added there meanwhile. The same words added by both
    /// in one place stand there once.
    private void addMine() {
        for (var block : myText.list()) {
            if (ground.containsKey(block.id())) {
                continue;
            }
            var known = theirs.get(block.id());
            if (known != null) {
                broughtBack(known, block);
                continue;
            }
            int at = placeOf(block.id());
            @Nullable Block same = null;
            for (; at < merged.size() && isTheirAddition(merged.get(at)); at++) {
                var their = merged.get(at);
                if (same == null && their.says(block.text()) && !renamed.containsValue(their.id())) {
                    same = their;
                }
            }
            if (same != null) {
                renamed.put(block.id(), same.id());
            } else {
                merged.add(at, block);
            }
        }
    }

    /// A stretch out of an earlier version that someone else has brought back as well.
    private void broughtBack(Block their, Block my) {
        if (!their.says(my.text())) {
            beside(their, my);
        }
    }

    private boolean isTheirAddition(Block block) {
        return theirs.containsKey(block.id()) && !ground.containsKey(block.id());
    }

    /// After the nearest block before it, in my own text, that stands in the merged one.
    private int placeOf(String id) {
        int mineAt = myText.ids().indexOf(id);
        for (int i = mineAt - 1; i >= 0; i--) {
            var before = name(myText.list().get(i).id());
            for (int at = 0; at < merged.size(); at++) {
                if (merged.get(at).id().equals(before)) {
                    return at + 1;
                }
            }
        }
        return 0;
    }

    private String name(String id) {
        return renamed.getOrDefault(id, id);
    }

    private Blocks myWords() {
        return new Blocks(myText.list().stream()
                .map(block -> new Block(name(block.id()), block.text(), block.since()))
                .toList());
    }
}
