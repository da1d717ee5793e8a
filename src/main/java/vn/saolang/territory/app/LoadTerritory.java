package vn.saolang.territory.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.territory.model.LineageRow;
import vn.saolang.territory.model.TerritoryData;
import vn.saolang.territory.model.UnitIndex;
import vn.saolang.territory.store.TerritoryLoadingStore;

/**
 * Brings the tables in line with the data files territory/*.tsv, before anything asks for a unit.
 *
 * <p>Nothing happens while the files' hash is the one loaded last. A file that cannot be read or does not hang
 * together stops the start, and the tables stay as they were.
 */
@Component
public class LoadTerritory {

    private final TerritoryLoadingStore store;
    private final VietnamTime time;

    public LoadTerritory(TerritoryLoadingStore store, VietnamTime time, TransactionOperations transaction) {
        this.store = store;
        this.time = time;
        transaction.executeWithoutResult(_ -> load());
    }

    private void load() {
        String units = file("units.tsv");
        String lineage = file("lineage.tsv");
        String agencies = file("agencies.tsv");
        String hash = sha256(units + "\f" + lineage + "\f" + agencies);
        store.lock();
        if (store.loadedHash().filter(hash::equals).isPresent()) {
            return;
        }
        TerritoryData data = TerritoryData.parse(units, lineage, agencies);
        requireConsistent(data);
        store.replaceUnits(data.units());
        store.replaceLineage(data.lineage());
        store.replaceAgencies(data.agencies());
        store.rememberHash(hash, time.now());
    }

    private static void requireConsistent(TerritoryData data) {
        UnitIndex index = new UnitIndex(data.units(), data.lineage());
        for (LineageRow row : data.lineage()) {
            if (row.whole() == (index.became(row.from()).size() > 1)) {
                throw new IllegalStateException("Territory data: whole and part disagree for "
                        + row.from().key());
            }
        }
    }

    private static String file(String name) {
        try {
            return new ClassPathResource("territory/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException wrong) {
            throw new UncheckedIOException("Cannot read territory/" + name, wrong);
        }
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
