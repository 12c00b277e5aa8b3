/// Reading the files of the framework; a wrong file is refused with the line that is wrong.
@NullMarked
package nl.koers.qualityframework.internal;

import org.jspecify.annotations.NullMarked;
