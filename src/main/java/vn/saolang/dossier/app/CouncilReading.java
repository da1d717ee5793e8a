package vn.saolang.dossier.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.content.CommuneSaid;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.dossier.store.OfficeStore;
import vn.saolang.dossier.store.OfficeStore.Forwarding;
import vn.saolang.dossier.store.secret.ReadingStore;

/** What a council reads of a dossier before it meets, without asking who asks. */
@Component
public class CouncilReading {

    private static final TypeReference<Map<String, Map<String, String>>> WRITTEN = new TypeReference<>() {};

    private final OfficeStore offices;
    private final ReadingStore readings;
    private final JsonMapper json;

    CouncilReading(OfficeStore offices, ReadingStore readings, JsonMapper json) {
        this.offices = offices;
        this.readings = readings;
        this.json = json;
    }

    /** What the commune signed last; empty before it did. */
    public Optional<CommuneSaid> commune(DossierId id) {
        List<Forwarding> all = offices.forwardings(id);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Map<String, String>> written = json.readValue(all.getLast().content(), WRITTEN);
        Map<String, String> report = written.getOrDefault(SectionName.REPORT.path(), Map.of());
        Map<String, String> minutes = written.getOrDefault(SectionName.MINUTES.path(), Map.of());
        return Optional.of(new CommuneSaid(
                report.getOrDefault("material", ""),
                report.getOrDefault("labour", ""),
                report.getOrDefault("idea", ""),
                report.getOrDefault("identity", ""),
                minutes.getOrDefault("conclusion", "")));
    }

    /** The files of a dossier that the account has opened. */
    public Set<UUID> opened(DossierId id, UUID account) {
        return readings.openedBy(id, account);
    }
}
