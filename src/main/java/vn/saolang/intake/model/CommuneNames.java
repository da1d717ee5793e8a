package vn.saolang.intake.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.saolang.kernel.SearchText;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitRef;

/** The communes an office's list may name: by today's name, code or key, or by the name of one that went into them. */
public final class CommuneNames {

    private final Map<String, Map<UnitRef, Unit>> full = new HashMap<>();
    private final Map<String, Map<UnitRef, Unit>> bare = new HashMap<>();
    private final Map<String, Map<UnitRef, Unit>> former = new HashMap<>();

    /** Takes in a commune of today and the units it was made of. */
    public void add(Unit commune, List<Unit> madeOf) {
        put(full, commune.name(), commune);
        put(full, commune.ref().code(), commune);
        put(full, commune.ref().key(), commune);
        put(bare, commune.bareName(), commune);
        for (Unit before : madeOf) {
            put(former, before.name(), commune);
            put(former, before.bareName(), commune);
        }
    }

    /** The communes of today a cell may mean: one when it is clear, none when it is unknown. */
    public List<Unit> meaning(String cell) {
        String wanted = fold(cell.contains(",") ? cell.substring(0, cell.indexOf(',')) : cell);
        for (Map<String, Map<UnitRef, Unit>> names : List.of(full, bare, former)) {
            Map<UnitRef, Unit> found = names.get(wanted);
            if (found != null) {
                return List.copyOf(found.values());
            }
        }
        return List.of();
    }

    private static void put(Map<String, Map<UnitRef, Unit>> names, String name, Unit commune) {
        names.computeIfAbsent(fold(name), _ -> new TreeMap<>()).put(commune.ref(), commune);
    }

    private static String fold(String name) {
        String folded = SearchText.fold(name) + " ";
        if (folded.startsWith("p ")) {
            folded = "phuong " + folded.substring(2);
        } else if (folded.startsWith("x ")) {
            folded = "xa " + folded.substring(2);
        } else if (folded.startsWith("tt ")) {
            folded = "thi tran " + folded.substring(3);
        }
        return folded.strip();
    }
}
