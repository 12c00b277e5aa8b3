/// The counter of the register: partnerships with their profile and partners.
@NullMarked
package nl.koers.register.web;

import org.jspecify.annotations.NullMarked;
