/// The answers of the API, one controller per kind of data.
@NullMarked
package nl.koers.api.web;

import org.jspecify.annotations.NullMarked;
