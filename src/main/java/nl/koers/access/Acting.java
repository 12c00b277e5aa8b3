package nl.koers.access;

/// Carries the viewer from the door of the program to the database, for the length of one call.
public final class Acting {
    private static final ScopedValue<Viewer> VIEWER = ScopedValue.newInstance();

    private Acting() {}

    /// The viewer of this moment; nobody in particular unless someone was put in place.
    public static Viewer viewer() {
        return VIEWER.isBound() ? VIEWER.get() : Viewer.anyone();
    }

    /// @param <X> what the act may throw; nothing to catch for one that throws nothing checked
    public static <T, X extends Throwable> T call(Viewer viewer, ScopedValue.CallableOp<T, X> act) throws X {
        return ScopedValue.where(VIEWER, viewer).call(act);
    }

    public static void as(Viewer viewer, Runnable act) {
        ScopedValue.where(VIEWER, viewer).run(act);
    }
}
