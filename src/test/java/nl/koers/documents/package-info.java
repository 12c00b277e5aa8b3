@org.jspecify.annotations.NullMarked
package nl.koers.documents;
