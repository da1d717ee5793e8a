package vn.saolang.recognition.app.history;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.HistoryEntered;
import vn.saolang.recognition.model.history.PastColumn;
import vn.saolang.recognition.model.history.PastRow;
import vn.saolang.recognition.store.history.PastImportStore;

/** An office hands in a list of past recognitions, looks at what would become of it, and keeps all of it or nothing. */
@Component
public class ImportHistory {

    private static final String LINE = "line";

    private final ReadPastFile reading;
    private final CheckPastRow checking;
    private final KeepPastRows keeping;
    private final PastImportStore imports;
    private final Events events;
    private final VietnamTime time;

    ImportHistory(
            ReadPastFile reading,
            CheckPastRow checking,
            KeepPastRows keeping,
            PastImportStore imports,
            Events events,
            VietnamTime time) {
        this.reading = reading;
        this.checking = checking;
        this.keeping = keeping;
        this.imports = imports;
        this.events = events;
        this.time = time;
    }

    /** A list with each row checked today. */
    public record Preview(PastImportStore.Import list, List<CheckedRow> rows) {

        public List<CheckedRow> bad() {
            return rows.stream().filter(row -> !row.isGood()).toList();
        }

        public List<CheckedRow> good() {
            return rows.stream().filter(row -> row.isGood() && !row.known()).toList();
        }

        public long known() {
            return rows.stream().filter(row -> row.isGood() && row.known()).count();
        }
    }

    /**
     * Reads a file and keeps its rows to be looked at; gives the list's id.
     *
     * @throws RefusedException when the file is dangerous, too large, no list, or has unknown or missing columns
     */
    @Transactional
    public UUID upload(Actor by, InputStream content, String fileName) {
        String scope = HistoryDesk.scope(by);
        ReadPastFile.Table table = reading.read(content, fileName);
        UUID id = UUID.randomUUID();
        List<Map<String, String>> rows = table.rows().stream()
                .map(row -> {
                    Map<String, String> cells = new LinkedHashMap<>(KeepPastRows.cells(row));
                    cells.put(LINE, Integer.toString(row.line()));
                    return cells;
                })
                .toList();
        imports.insert(id, scope, fileName, table.sha256(), rows, by.account(), time.now());
        return id;
    }

    /**
     * What would become of the list.
     *
     * @throws NotFound when it is not of the office's province
     */
    @Transactional(readOnly = true)
    public Preview preview(Actor by, UUID id) {
        PastImportStore.Import list = imports.find(id, HistoryDesk.scope(by)).orElseThrow(() -> new NotFound("import"));
        return new Preview(list, checking.check(rows(list), list.scope()));
    }

    /**
     * Keeps all rows that are not kept already.
     *
     * @throws RefusedException when a row is wrong
     * @throws Stale when the list was kept or thrown away before
     */
    @Transactional
    public void commit(Actor by, UUID id) {
        PastImportStore.Import list = open(by, id);
        List<CheckedRow> rows = checking.check(rows(list), list.scope());
        long bad = rows.stream().filter(row -> !row.isGood()).count();
        if (bad > 0) {
            throw new RefusedException(Refusal.whole("recognition.PAST_ROWS_WRONG", Long.toString(bad)));
        }
        int added = keeping.keep(by, list.scope(), rows, id).size();
        int known = rows.size() - added;
        imports.commit(id, added, known, time.now());
        events.publish(by, new HistoryEntered(list.scope(), id.toString(), added, known));
    }

    /** Throws the list away. */
    @Transactional
    public void discard(Actor by, UUID id) {
        open(by, id);
        imports.discard(id, time.now());
    }

    private PastImportStore.Import open(Actor by, UUID id) {
        PastImportStore.Import list = imports.lock(id, HistoryDesk.scope(by)).orElseThrow(() -> new NotFound("import"));
        if (!list.isOpen()) {
            throw new Stale("import");
        }
        return list;
    }

    private static List<PastRow> rows(PastImportStore.Import list) {
        List<PastRow> rows = new ArrayList<>();
        for (Map<String, String> cells : list.rows()) {
            Map<PastColumn, String> read = new EnumMap<>(PastColumn.class);
            for (PastColumn column : PastColumn.values()) {
                String cell = cells.get(column.field());
                if (cell != null) {
                    read.put(column, cell);
                }
            }
            rows.add(new PastRow(Integer.parseInt(cells.getOrDefault(LINE, "0")), read));
        }
        return rows;
    }
}
