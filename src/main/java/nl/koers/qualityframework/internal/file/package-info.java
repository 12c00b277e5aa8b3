/// Reading and writing the files of the framework; a wrong file is refused with every line that is wrong.
@NullMarked
package nl.koers.qualityframework.internal.file;

import org.jspecify.annotations.NullMarked;
