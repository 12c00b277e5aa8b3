/// One peer review from its start to the lessons learned, in plain Java: the real nouns and rules, nothing else. Read
/// `LifeCycleTests` first; `Life` is the story, `Country` the people in it.
@NullMarked
package nl.koers.developmentreview.internal.lifecycle;

import org.jspecify.annotations.NullMarked;
