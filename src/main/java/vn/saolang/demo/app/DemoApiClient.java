package vn.saolang.demo.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityDetails;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Producers;
import vn.saolang.producer.Representative;
import vn.saolang.producer.key.ApiKeys;
import vn.saolang.producer.prefix.Gs1Prefixes;
import vn.saolang.territory.UnitRef;

/**
 * A producer without any event whose program may call: its key lies in the home's file {@code demo-api-key}. It holds the
 * numbers of GS1's published examples, so that links made for them can be set by that program.
 */
@Component
@Order(30)
class DemoApiClient implements DemoChapter {

    private static final String KEY_FILE = "demo-api-key";
    private static final String EXAMPLES = "9506000";
    private static final LocalDate SINCE = LocalDate.of(2022, 6, 1);

    private final DemoPeople people;
    private final Producers producers;
    private final ApiKeys keys;
    private final Gs1Prefixes prefixes;
    private final Path home;

    DemoApiClient(
            DemoPeople people,
            Producers producers,
            ApiKeys keys,
            Gs1Prefixes prefixes,
            @Value("${saolang.home:./data}") Path home) {
        this.people = people;
        this.producers = producers;
        this.keys = keys;
        this.prefixes = prefixes;
        this.home = home;
    }

    @Override
    public void load() {
        Actor owner = people.actor("producer-3");
        EntityId entity = producers.register(
                owner,
                new EntityDetails(
                        "HTX Mẫu Kết Nối",
                        EntityKind.COOPERATIVE,
                        "4600000003",
                        LocalDate.of(2022, 5, 9),
                        "Phòng đăng ký kinh doanh (dữ liệu giả định)",
                        true,
                        "Xóm Mẫu, xã Tân Cương (dữ liệu giả định)",
                        UnitRef.parse(DemoPeople.COMMUNE),
                        "0208 000 0003",
                        "ket-noi@example.vn",
                        new Representative(
                                "Người đại diện mẫu", "Giám đốc", Representative.Sex.MALE, "Kinh", "Xóm Mẫu", null)));
        prefixes.declare(owner, entity, EXAMPLES, "Số mẫu của GS1", SINCE);
        write(keys.issue(owner, entity, "Chương trình mẫu"));
    }

    /** Readable for the account that runs the application only. */
    private void write(String key) {
        try {
            Path file = home.resolve(KEY_FILE);
            Files.createDirectories(home);
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, key + System.lineSeparator());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
