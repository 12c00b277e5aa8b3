package nl.koers.people.web;

import java.util.List;
import nl.koers.people.internal.federation.Login;
import nl.koers.people.internal.federation.Provider;
import nl.koers.people.internal.passkeys.Passkey;
import nl.koers.ui.Refusals;

/// How whoever looks can log in.
///
/// @param name as it was typed for a passkey that was not made
public record WaysPage(
        boolean password,
        List<Passkey> passkeys,
        List<Login> logins,
        List<Provider> providers,
        String name,
        Refusals refusals) {

    /// A provider that is not configured any more still has a name: its own address for settings.
    public String nameOf(Login login) {
        return providers.stream()
                .filter(it -> it.id().equals(login.provider()))
                .findFirst()
                .map(Provider::name)
                .orElse(login.provider());
    }
}
