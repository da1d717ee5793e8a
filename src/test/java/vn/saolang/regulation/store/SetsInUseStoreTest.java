package vn.saolang.regulation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.saolang.StoreTest;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.InvalidRegulation;
import vn.saolang.regulation.Regulations;

/** A set in use is fixed: the application does not start on a changed one. */
@StoreTest
class SetsInUseStoreTest {

    private static final List<DataFile> FILES = DataFiles.shipped();

    @Test
    void aUsedSetWhoseContentChangedStopsTheStart(JdbcClient jdbc) {
        SetsInUseStore store = new SetsInUseStore(jdbc);
        Regulations regulations = new Regulations(Library.read(FILES), store);
        regulations.markUsed("QD26-11");
        regulations.markUsed("QD26-11");
        assertThat(regulations.inUse()).contains("QD26-11");

        assertThatCode(() -> new Regulations(Library.read(FILES), store)).doesNotThrowAnyException();
        assertThatCode(() -> new Regulations(changed("qd26-12.yaml"), store))
                .as("another set, not in use")
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new Regulations(changed("qd26-11.yaml"), store))
                .isInstanceOf(InvalidRegulation.class)
                .hasMessageContaining("QD26-11 is used by dossiers and its data file was changed");
    }

    @Test
    void aUsedSetCannotBeForgotten(JdbcClient jdbc) {
        SetsInUseStore store = new SetsInUseStore(jdbc);
        store.add("QD26-01", "a".repeat(64));
        assertThatThrownBy(() -> jdbc.sql("delete from regulation.criteria_set").update())
                .hasMessageContaining("in use and never changes");
    }

    @Test
    void setsAreOfferedByFilingDay(JdbcClient jdbc) {
        Regulations regulations = new Regulations(Library.read(FILES), new SetsInUseStore(jdbc));
        assertThat(regulations.usableOn(LocalDate.of(2026, 11, 22)))
                .hasSize(26)
                .allMatch(set -> set.code().startsWith("QD26-"));
        assertThat(regulations.usableOn(LocalDate.of(2020, 1, 1))).hasSize(22).allMatch(CriteriaSet::usable);
        assertThat(regulations.usableOn(LocalDate.of(2024, 1, 1)))
                .as("148's sets are not at hand")
                .isEmpty();
        assertThat(regulations.groups()).hasSize(6);
    }

    private static Library changed(String file) {
        return Library.read(FILES.stream()
                .map(one -> one.name().equals(file)
                        ? new DataFile(file, one.text().replace("Đóng gói sáng tạo", "Đóng gói rất sáng tạo"))
                        : one)
                .toList());
    }
}
