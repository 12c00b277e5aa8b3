package nl.koers.api.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// The contract as it is given out, and whether an answer keeps it: every name that must be there is, no other name
/// is, each of the kind it should be.
record Contract(JsonNode document) {
    TreeSet<String> paths() {
        var paths = new TreeSet<String>();
        document.path("paths").propertyNames().forEach(paths::add);
        return paths;
    }

    JsonNode schemaOf(String path) {
        return document.path("paths")
                .path(path)
                .path("get")
                .path("responses")
                .path("200")
                .path("content")
                .path("application/json")
                .path("schema");
    }

    List<String> broken(JsonNode schema, JsonNode value, String at) {
        if (schema.has("$ref")) {
            return broken(document.at(schema.path("$ref").asString().substring(1)), value, at);
        }
        var faults = new ArrayList<String>();
        switch (schema.path("type").asString()) {
            case "object" -> {
                if (!value.isObject()) {
                    faults.add(at + " is no object");
                }
                schema.path("required").forEach(name -> {
                    if (!value.has(name.asString())) {
                        faults.add(at + " lacks " + name.asString());
                    }
                });
                value.properties().forEach(property -> {
                    var known = schema.path("properties").path(property.getKey());
                    if (known.isMissingNode()) {
                        faults.add(at + " has " + property.getKey());
                    } else {
                        faults.addAll(broken(known, property.getValue(), at + "/" + property.getKey()));
                    }
                });
            }
            case "array" -> value.forEach(item -> faults.addAll(broken(schema.path("items"), item, at + "[]")));
            case "integer" -> check(value.isInt(), at, faults);
            case "boolean" -> check(value.isBoolean(), at, faults);
            default -> {
                check(value.isString() && fits(schema, value.asString()), at + " " + value, faults);
            }
        }
        return faults;
    }

    private static boolean fits(JsonNode schema, String value) {
        var choices = new ArrayList<String>();
        schema.path("enum").forEach(it -> choices.add(it.asString()));
        return (choices.isEmpty() || choices.contains(value))
                && (!schema.has("pattern")
                        || value.matches(schema.path("pattern").asString()))
                && (!schema.path("format").asString().equals("date") || value.matches("\\d{4}-\\d{2}-\\d{2}"));
    }

    private static void check(boolean good, String at, List<String> faults) {
        if (!good) {
            faults.add(at + " is not what it should be");
        }
    }
}
