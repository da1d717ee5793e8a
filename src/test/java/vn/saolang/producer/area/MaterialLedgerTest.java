package vn.saolang.producer.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.model.contract.MaterialLedger;
import vn.saolang.producer.model.contract.MaterialShare;

class MaterialLedgerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private static Capacity capacity(String quantity, CapacityUnit unit, CapacityState state) {
        return new Capacity(AreaId.random(), 2026, 1, new BigDecimal(quantity), unit, state, null, null, "");
    }

    private static Contract contract(String kilograms, LocalDate from) {
        ContractDraft details = new ContractDraft(
                "",
                PartnerKind.HOUSEHOLDS,
                "Nhóm hộ",
                null,
                null,
                "Chè",
                List.of(),
                new BigDecimal(kilograms),
                CapacityUnit.KILOGRAM,
                "giá",
                from,
                from,
                LocalDate.of(2027, 1, 1));
        return new Contract(ContractId.random(), EntityId.random(), 0, details, null, null, null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "499.999, 2026-01-01, BELOW",
        "500, 2026-01-01, FROM_50",
        "750, 2026-01-01, FROM_50",
        "750.001, 2026-01-01, OVER_75",
        "750.001, 2025-09-02, OVER_75",
        "750.001, 2025-09-01, OVER_75_KEPT",
        "900, 2026-09-02, BELOW"
    })
    void theBandsAreThoseOfTheCriterion(String kilograms, LocalDate from, MaterialShare.Level level) {
        MaterialLedger ledger = new MaterialLedger();
        ledger.yields("chè", capacity("1", CapacityUnit.TONNE, CapacityState.APPROVED), true);
        ledger.binds(contract(kilograms, from), TODAY);

        assertThat(ledger.shares()).hasSize(1);
        assertThat(ledger.shares().getFirst().level()).isEqualTo(level);
    }

    @Test
    void massesAddUpAndPiecesStandApart() {
        MaterialLedger ledger = new MaterialLedger();
        ledger.yields("Chè", capacity("1", CapacityUnit.TONNE, CapacityState.APPROVED), true);
        ledger.yields("CHÈ ", capacity("500", CapacityUnit.KILOGRAM, CapacityState.DECLARED), false);
        ledger.yields("Chè", capacity("90", CapacityUnit.PIECE, CapacityState.DECLARED), true);

        MaterialShare mass = ledger.shares().getFirst();
        assertThat(ledger.shares()).hasSize(2);
        assertThat(mass.total()).isEqualByComparingTo("1500");
        assertThat(mass.approved()).isEqualByComparingTo("1000");
        assertThat(mass.provincePercent()).isEqualByComparingTo("66.6");
        assertThat(mass.level()).isEqualTo(MaterialShare.Level.BELOW);
    }

    @Test
    void withoutAYieldNoShareIsTold() {
        MaterialLedger ledger = new MaterialLedger();
        ledger.binds(contract("10", TODAY.minusYears(2)), TODAY);

        assertThat(ledger.shares().getFirst().contractPercent()).isNull();
        assertThat(ledger.shares().getFirst().level()).isEqualTo(MaterialShare.Level.UNKNOWN);
    }
}
