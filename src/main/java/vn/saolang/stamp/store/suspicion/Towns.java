package vn.saolang.stamp.store.suspicion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Repository;
import vn.saolang.stamp.model.scan.Cell;
import vn.saolang.stamp.model.suspicion.Town;

/** The seats of provinces: {@code stamp/provinces.tsv}. */
@Repository
public class Towns {

    private final List<Town> all;

    public Towns() {
        try {
            all = new ClassPathResource("stamp/provinces.tsv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Towns::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Town read(String line) {
        List<String> fields = List.of(line.split("\t", -1));
        return new Town(
                fields.get(0),
                fields.get(1),
                fields.get(2),
                Double.parseDouble(fields.get(3)),
                Double.parseDouble(fields.get(4)));
    }

    /** All of them, by code of the province. */
    public List<Town> all() {
        return all;
    }

    /** Names of the provinces by code. */
    public Map<String, String> provinces() {
        Map<String, String> names = new LinkedHashMap<>();
        all.forEach(town -> names.putIfAbsent(town.province(), town.provinceName()));
        return names;
    }

    /** The squares of the seats of a province; none for an unknown code. */
    public List<Cell> seats(String province) {
        return all.stream()
                .filter(town -> town.province().equals(province))
                .map(Town::cell)
                .distinct()
                .toList();
    }
}
