package vn.saolang.stamp.store.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;
import vn.saolang.stamp.model.log.Network;
import vn.saolang.stamp.model.scan.Cell;

/**
 * Where networks are, as the operator knows it: {@code <home>/stamp/places.csv} with lines "network;latitude;longitude", for
 * example made from an open list of networks. Without the file an address tells no place. Read once, at start.
 */
@Repository
public class NetworkFile {

    private static final int FIELDS = 3;

    private final Map<Network, Cell> cells = new HashMap<>();
    private final NavigableSet<Integer> lengths = new TreeSet<>(Collections.reverseOrder());

    public NetworkFile(@Value("${saolang.home:./data}") Path home) {
        Path file = home.resolve("stamp").resolve("places.csv");
        if (!Files.isRegularFile(file)) {
            return;
        }
        try (Stream<String> lines = Files.lines(file)) {
            lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> put(file, line));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void put(Path file, String line) {
        try {
            String[] fields = line.split(";", -1);
            if (fields.length != FIELDS) {
                throw new IllegalArgumentException("not network;latitude;longitude");
            }
            Network network = Network.parse(fields[0].strip());
            cells.put(network, Cell.of(Double.parseDouble(fields[1].strip()), Double.parseDouble(fields[2].strip())));
            lengths.add(network.bits());
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException(file + ", line \"" + line + "\": " + wrong.getMessage(), wrong);
        }
    }

    /** The square of the smallest network that holds an address. */
    public Optional<Cell> cellOf(Network address) {
        for (int bits : lengths) {
            if (bits <= address.bits() && cells.get(address.within(bits)) instanceof Cell found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
