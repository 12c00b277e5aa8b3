/// The shape of the house: who knows whom, words for everything, tables behind their lock, a test for every rule.
@NullMarked
package nl.koers.shape;

import org.jspecify.annotations.NullMarked;
