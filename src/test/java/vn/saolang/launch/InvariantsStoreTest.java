package vn.saolang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.saolang.StoreTest;
import vn.saolang.TestDatabase;
import vn.saolang.launch.Invariants.Finding;

/** Every invariant can be asked of the migrated tables, says its rule, and holds there. */
@StoreTest
class InvariantsStoreTest {

    @Test
    void every_invariant_states_its_rule_and_holds() throws SQLException {
        try (Connection connection = TestDatabase.migrated().getConnection()) {
            List<Finding> findings = Invariants.findings(connection);
            assertThat(findings).allSatisfy(finding -> {
                assertThat(finding.rule()).as(finding.name()).isNotBlank();
                assertThat(finding.rows()).as(finding.name()).isEmpty();
            });
        }
    }
}
