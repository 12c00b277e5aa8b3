package nl.koers.qualityframework.web;

import java.util.List;
import nl.koers.qualityframework.FrameworkVersion;

/// The other published versions, as seen from one: what to put it beside.
public record OtherVersions(FrameworkVersion here, List<FrameworkVersion> all) {

    public List<FrameworkVersion> newer() {
        return all.stream()
                .filter(it -> FrameworkVersion.NEWEST_FIRST.compare(it.version(), here.version()) < 0)
                .toList();
    }

    public List<FrameworkVersion> older() {
        return all.stream()
                .filter(it -> FrameworkVersion.NEWEST_FIRST.compare(it.version(), here.version()) > 0)
                .toList();
    }
}
