package nl.koers.people.internal.accounts;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/// The machines that count as one: an address of IPv4, or the network of sixty-four bits that a home or school is given
/// in IPv6. Within such a network a machine takes a new address whenever it likes.
final class Household {
    private static final int NETWORK = 8; // bytes

    private Household() {}

    /// @param address as the server knows it, in figures
    static String of(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, NETWORK) + "/64"
                    : InetAddress.ofLiteral(address).getHostAddress();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
