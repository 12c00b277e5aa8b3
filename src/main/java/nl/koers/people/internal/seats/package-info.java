/// The Platform gives and ends seats: coordinators of partnerships, its own staff, DUS-I. Start reading at
/// `InvitingToSeat`.
@NullMarked
package nl.koers.people.internal.seats;

import org.jspecify.annotations.NullMarked;
