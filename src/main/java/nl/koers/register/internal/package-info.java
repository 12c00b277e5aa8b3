/// The workshop of the register: who may keep what, partners, and the files of DUO.
@NullMarked
package nl.koers.register.internal;

import org.jspecify.annotations.NullMarked;
