/// What programs read: the public data of Koers, and what its owner may see with a personal key. Reading only; the
/// contract is `openapi.yaml`, in Dutch as the API design rules of the Dutch government ask (ADR 0030).
@ApplicationModule(
        allowedDependencies = {"access", "people", "qualityculture", "qualityframework", "register", "ui", "work"})
@NullMarked
package nl.koers.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
