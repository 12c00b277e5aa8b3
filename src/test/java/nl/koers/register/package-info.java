@org.jspecify.annotations.NullMarked
package nl.koers.register;
