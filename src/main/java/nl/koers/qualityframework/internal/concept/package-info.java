/// A concept on its way to being published: begun, changed, published or dropped, each a use case of the Platform.
@NullMarked
package nl.koers.qualityframework.internal.concept;

import org.jspecify.annotations.NullMarked;
