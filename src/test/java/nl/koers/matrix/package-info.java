/// Who reaches which page and act, in which stage, held against the table "wie leest wat" (R25, R90).
@NullMarked
package nl.koers.matrix;

import org.jspecify.annotations.NullMarked;
