/// The demonstration country: clearly invented partnerships and people, the personas to be with one click, and a
/// clock that can be moved. The tests use the same people and places. Nothing of it exists outside the profiles
/// `demo` and `test`.
@ApplicationModule
@NullMarked
package nl.koers.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
