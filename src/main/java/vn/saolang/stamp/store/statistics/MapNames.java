package vn.saolang.stamp.store.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Repository;
import vn.saolang.stamp.model.statistics.Mark;

/** Names by which the map is read: {@code stamp/map-names.tsv}. */
@Repository
public class MapNames {

    private final List<Mark> all;

    public MapNames() {
        try {
            all = new ClassPathResource("stamp/map-names.tsv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(one -> new Mark(one[0], Double.parseDouble(one[1]), Double.parseDouble(one[2])))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<Mark> all() {
        return all;
    }
}
