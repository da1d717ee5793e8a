package vn.saolang.territory.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.saolang.territory.Agency;
import vn.saolang.territory.AgencyKind;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitKind;
import vn.saolang.territory.UnitLevel;
import vn.saolang.territory.UnitRef;

/** What the three data files say: units, lineage, agencies. */
public record TerritoryData(List<Unit> units, List<LineageRow> lineage, List<Agency> agencies) {

    /**
     * Reads the files' texts: tab-separated, lines with # are remarks, the first other line names the columns.
     *
     * @throws IllegalArgumentException naming the line that cannot be read
     */
    public static TerritoryData parse(String units, String lineage, String agencies) {
        return new TerritoryData(
                rows(units, 9, TerritoryData::unit),
                rows(lineage, 7, TerritoryData::lineage),
                rows(agencies, 9, TerritoryData::agency));
    }

    private static <T> List<T> rows(String text, int columns, Function<String[], T> reading) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line -> row(line, columns, reading))
                .toList();
    }

    private static <T> T row(String line, int columns, Function<String[], T> reading) {
        String[] cells = Arrays.copyOf(line.split("\t", -1), columns);
        try {
            return reading.apply(cells);
        } catch (RuntimeException wrong) {
            throw new IllegalArgumentException("Cannot read territory data: " + line, wrong);
        }
    }

    private static Unit unit(String[] c) {
        return new Unit(
                new UnitRef(c[0], LocalDate.parse(c[1])),
                UnitLevel.valueOf(c[3]),
                UnitKind.valueOf(c[4]),
                c[5],
                refOrNull(c[6], c[7]),
                dayOrNull(c[2]),
                c[8]);
    }

    private static LineageRow lineage(String[] c) {
        return new LineageRow(
                new UnitRef(c[0], LocalDate.parse(c[1])),
                new UnitRef(c[2], LocalDate.parse(c[3])),
                "FULL".equals(c[4]),
                c[5],
                c[6]);
    }

    private static Agency agency(String[] c) {
        return new Agency(
                c[0],
                AgencyKind.valueOf(c[1]),
                c[2],
                refOrNull(c[3], c[4]),
                LocalDate.parse(c[5]),
                dayOrNull(c[6]),
                c[7].isEmpty() ? null : c[7],
                c[8]);
    }

    private static @Nullable UnitRef refOrNull(String code, String from) {
        return code.isEmpty() ? null : new UnitRef(code, LocalDate.parse(from));
    }

    private static @Nullable LocalDate dayOrNull(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
