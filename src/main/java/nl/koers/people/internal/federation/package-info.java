/// Logging in at a school, an institute or elsewhere that speaks OpenID Connect: SURFconext, Entree, eduID, Keycloak.
///
/// The protocol is Spring Security's; ours is what an answer means: only who was linked before gets in, by issuer and
/// subject. No claim gives a seat, and no mail address makes somebody known (`domain.md` §11.1).
@NullMarked
package nl.koers.people.internal.federation;

import org.jspecify.annotations.NullMarked;
