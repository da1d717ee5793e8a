package vn.saolang.stamp.model.log;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Optional;

/**
 * A block of internet addresses.
 *
 * @param version 4 or 6
 * @param bits how many leading bits its addresses share
 * @param prefix these bits, as a number
 */
public record Network(int version, int bits, BigInteger prefix) {

    private static final int V4_BITS = 32;
    private static final int V6_BITS = 128;

    /** A household: one IPv4 address, or the 64 bits an IPv6 line has in common. */
    private static final int V6_HOUSEHOLD = 64;

    /**
     * Reads "203.113.128.0/18" or "2402:800::/32"; an address alone is a block of one.
     *
     * @throws IllegalArgumentException when the text is no block of addresses
     */
    public static Network parse(String text) {
        int slash = text.indexOf('/');
        InetAddress address = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
        int all = length(address);
        int bits = slash < 0 ? all : Integer.parseInt(text.substring(slash + 1));
        if (bits < 0 || bits > all) {
            throw new IllegalArgumentException("no network: " + text);
        }
        return of(address, bits);
    }

    /** The household an address stands for; empty when the text is no address. */
    public static Optional<Network> household(String address) {
        try {
            InetAddress read = InetAddress.ofLiteral(address);
            return Optional.of(of(read, Math.min(length(read), V6_HOUSEHOLD)));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static int length(InetAddress address) {
        return address instanceof Inet4Address ? V4_BITS : V6_BITS;
    }

    private static Network of(InetAddress address, int bits) {
        BigInteger number = new BigInteger(1, address.getAddress());
        boolean four = address instanceof Inet4Address;
        return new Network(four ? 4 : 6, bits, number.shiftRight(length(address) - bits));
    }

    /** The block with fewer bits in common that this one lies in. */
    public Network within(int fewer) {
        return new Network(version, fewer, prefix.shiftRight(bits - fewer));
    }
}
