/// The page where one chooses who to be.
@NullMarked
package nl.koers.demo.web;

import org.jspecify.annotations.NullMarked;
