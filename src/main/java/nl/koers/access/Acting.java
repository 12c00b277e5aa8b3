package nl.koers.access;

import java.util.concurrent.Callable;

/// Carries the viewer from the door of the program to the database, for the length of one call.
public final class Acting {
    private static final ScopedValue<Viewer> VIEWER = ScopedValue.newInstance();

    private Acting() {}

    /// The viewer of this moment; nobody in particular unless someone was put in place.
    public static Viewer viewer() {
        return VIEWER.isBound() ? VIEWER.get() : Viewer.anyone();
    }

    public static <T> T call(Viewer viewer, Callable<T> act) throws Exception {
        return ScopedValue.where(VIEWER, viewer).call(act::call);
    }

    public static void as(Viewer viewer, Runnable act) {
        ScopedValue.where(VIEWER, viewer).run(act);
    }
}
