package nl.koers.api.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a program can ask, in the words of the contract.
///
/// @param base where it begins
public record ContractPage(String base, List<Way> ways) {

    /// @param path within the base
    /// @param own only with a key
    public record Way(String path, String what, boolean own) {
        public boolean isPlain() {
            return !own && !path.contains("{");
        }
    }

    static List<Way> roads(Map<String, Object> contract) {
        var ways = new ArrayList<Way>();
        if (contract.get("paths") instanceof Map<?, ?> paths) {
            paths.forEach((path, acts) -> {
                if (acts instanceof Map<?, ?> here && here.get("get") instanceof Map<?, ?> get) {
                    ways.add(new Way(
                            String.valueOf(path), String.valueOf(get.get("summary")), get.containsKey("security")));
                }
            });
        }
        return List.copyOf(ways);
    }
}
