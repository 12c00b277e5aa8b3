/// What every answer and every form goes through.
@NullMarked
package nl.koers.ui.web;

import org.jspecify.annotations.NullMarked;
