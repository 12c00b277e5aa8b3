package nl.koers.demo;

/// Something that happens in the country once, when the demonstration begins; told through the same acts as people
/// use.
public interface Story {
    void happen();
}
