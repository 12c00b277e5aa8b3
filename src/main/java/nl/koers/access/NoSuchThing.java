package nl.koers.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// It does not exist, or not for you: the answer is the same, so that a refusal tells nothing (R90).
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchThing extends RuntimeException {
    public NoSuchThing() {
        super("no such thing", null, false, false);
    }

    /// The guard at every door: `NoSuchThing.unless(access.mayRead(viewer, opr))`.
    public static void unless(boolean allowed) {
        if (!allowed) {
            throw new NoSuchThing();
        }
    }
}
