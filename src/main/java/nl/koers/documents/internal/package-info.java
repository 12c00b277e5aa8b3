/// Reading the words out of files, in a program of its own: a file is made by others, and may be made to hurt.
@NullMarked
package nl.koers.documents.internal;

import org.jspecify.annotations.NullMarked;
