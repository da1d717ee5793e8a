package vn.saolang.traceability.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.model.diary.DraftFingerprint;
import vn.saolang.traceability.model.diary.EntryDraft;
import vn.saolang.traceability.model.diary.EntryDraft.Dealing;
import vn.saolang.traceability.model.diary.EntryDraft.Findings;
import vn.saolang.traceability.model.diary.EntryDraft.Lots;
import vn.saolang.traceability.model.diary.EntryDraft.Told;
import vn.saolang.traceability.model.diary.EntryDraft.Where;
import vn.saolang.traceability.model.diary.LotLine;

/** A fingerprint is kept with the entry: an entry sent by the last version must be known by this one. */
class DraftFingerprintTest {

    @Test
    void staysTheSameFromVersionToVersion() {
        EntryDraft draft = new EntryDraft(
                new EntryId(new UUID(0, 1)),
                new EntityId(new UUID(0, 2)),
                EntryKind.LOSS,
                Instant.parse("2026-09-01T02:03:04Z"),
                new Where(null, null, null),
                new Dealing("", null),
                new Told(null, "Mốc", Map.of("reason", "SPOILT")),
                new Lots(
                        List.of(new LotLine(new LotId(new UUID(0, 3)), new BigDecimal("1.50"), "KGM")),
                        List.of(),
                        List.of()),
                new Findings(List.of(), null),
                List.of(),
                null);
        assertThat(DraftFingerprint.of(draft))
                .isEqualTo("09a4b15e508637a802f1d82d874c906dd5575c2d9725795bd10450e6d763feb4");
    }
}
