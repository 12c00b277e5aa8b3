/// How versions are kept, read from files, made and published.
@NullMarked
package nl.koers.qualityframework.internal;

import org.jspecify.annotations.NullMarked;
