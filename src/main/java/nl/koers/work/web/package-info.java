/// The page Mijn werk.
@NullMarked
package nl.koers.work.web;

import org.jspecify.annotations.NullMarked;
