package vn.saolang.evaluation.model.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.saolang.territory.UnitRef;

/** Every signal with a case in which it speaks and one in which it must not. */
class SignalsTest {

    private static final UnitRef TAN_CUONG = new UnitRef("05503", LocalDate.of(2025, 7, 1));
    private static final UnitRef ELSEWHERE = new UnitRef("05437", LocalDate.of(2025, 7, 1));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nguyễn Văn A | nguyen",
                "Ông Trần Văn B | tran",
                "TS. Lê Thị C | le",
                "PGS.TS. Đặng Văn D | dang",
                "Đ/c Hoàng Văn E | hoang",
                "Bà ThS. VŨ THỊ F | vu",
                "Đồng Văn G | dong",
                "Ông Phạm | ''",
                "Phạm | ''"
            })
    void theSurnameIsTheFirstWordAfterTitles(String name, String surname) {
        assertThat(VietnameseName.surname(name)).isEqualTo(surname);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Số 12 đường Lương Ngọc Quyến | 12 Lương Ngọc Quyến, phường Phan Đình Phùng | true",
                "Xóm Hồng Thái 2 | xóm Hồng Thái 2, xã Tân Cương | true",
                "XOM HONG THAI 2 | Xóm Hồng Thái 2 | true",
                "Số 12 đường Lương Ngọc Quyến | Số 14 đường Lương Ngọc Quyến | false",
                "Thôn 5 | Thôn 5 | false",
                "'' | '' | false"
            })
    void theSameAddressSignals(String member, String producer, boolean signals) {
        MemberFacts person = member("Trần Văn A", member, TAN_CUONG, "");
        assertThat(rules(person, producer("Lê Thị B", producer, TAN_CUONG, "")).contains(SignalRule.SAME_ADDRESS))
                .isEqualTo(signals);
    }

    @Test
    void theSameHamletNameInAnotherCommuneIsNotTheSameAddress() {
        MemberFacts person = member("Trần Văn A", "Xóm Hồng Thái 2", ELSEWHERE, "");
        assertThat(rules(person, producer("Lê Thị B", "Xóm Hồng Thái 2", TAN_CUONG, "")))
                .isEmpty();
    }

    @Test
    void theRepresentativesOwnAddressCounts() {
        MemberFacts person = member("Trần Văn A", "Số 3 ngõ 7 phố Hàng Bè", ELSEWHERE, "");
        ProducerFacts producer = new ProducerFacts(
                "HTX chè", "1", "Xóm Nam Tiến", TAN_CUONG, "Xã Tân Cương", "", "Lê Thị B", "3 ngõ 7 Hàng Bè");
        assertThat(rules(person, producer)).containsExactly(SignalRule.SAME_ADDRESS);
    }

    @ParameterizedTest
    @CsvSource({
        "0912 345 678, 0912.345.678, true",
        "+84 912345678, 0912345678, true",
        "0912345678, 0912345679, false",
        "'', '', false",
        "113, 113, false"
    })
    void theSamePhoneSignals(String member, String producer, boolean signals) {
        MemberFacts person = member("Trần Văn A", "", null, member);
        assertThat(rules(person, producer("Lê Thị B", "", TAN_CUONG, producer)).contains(SignalRule.SAME_PHONE))
                .isEqualTo(signals);
    }

    @Test
    void surnameWithCommuneSignalsAndCitesBoth() {
        MemberFacts person = member("Ông Đặng Văn A", "", TAN_CUONG, "");
        List<Signal> signals = Signals.between(person, producer("Bà ĐẶNG THỊ B", "", TAN_CUONG, ""));
        assertThat(signals)
                .containsExactly(new Signal(
                        SignalRule.SURNAME_AND_COMMUNE, "Ông Đặng Văn A, Xã Tân Cương", "Bà ĐẶNG THỊ B, Xã Tân Cương"));
    }

    @Test
    void theCommuneMayBeNamedInTheRepresentativesAddress() {
        ProducerFacts producer = new ProducerFacts(
                "HTX chè", "1", "", ELSEWHERE, "Phường Khác", "", "Đặng Thị B", "Xóm 1, xã Tân Cương, Thái Nguyên");
        assertThat(rules(member("Đặng Văn A", "", TAN_CUONG, ""), producer))
                .containsExactly(SignalRule.SURNAME_AND_COMMUNE);
        ProducerFacts near = new ProducerFacts(
                "HTX chè", "1", "", ELSEWHERE, "Phường Khác", "", "Đặng Thị B", "Xóm 1, xã Tân Cươngg");
        assertThat(rules(member("Đặng Văn A", "", TAN_CUONG, ""), near)).isEmpty();
    }

    @Test
    void theSameSurnameAloneNeverSignalsNorTheSameCommuneAlone() {
        assertThat(rules(member("Nguyễn Văn A", "", ELSEWHERE, ""), producer("Nguyễn Thị B", "", TAN_CUONG, "")))
                .isEmpty();
        assertThat(rules(member("Nguyễn Văn A", "", null, ""), producer("Nguyễn Thị B", "", TAN_CUONG, "")))
                .isEmpty();
        assertThat(rules(member("Nguyễn Văn A", "", TAN_CUONG, ""), producer("Trần Thị B", "", TAN_CUONG, "")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ConflictKind.class,
            names = {"EMPLOYMENT", "OWNERSHIP", "CONSULTANCY", "TRAINING", "TRADE"})
    void anEnteredTieToTheProducerSignalsUnderItsOwnRule(ConflictKind kind) {
        assertThat(rules(tied(kind, "HTX Chè Hảo Đạt", ""), producer("Lê Thị B", "", TAN_CUONG, "")))
                .containsExactly(SignalRule.entered(kind));
        assertThat(SignalRule.entered(kind).kind()).isEqualTo(kind);
        assertThat(rules(tied(kind, "HTX chè La Bằng", ""), producer("Lê Thị B", "", TAN_CUONG, "")))
                .isEmpty();
    }

    @Test
    void theRegistrationNumberTiesUnderAnyName() {
        assertThat(rules(
                        tied(ConflictKind.OWNERSHIP, "Tên cũ của hợp tác xã", "1700 1234"),
                        producer("Lê Thị B", "", TAN_CUONG, "")))
                .containsExactly(SignalRule.SHARES_ENTERED);
        assertThat(rules(
                        tied(ConflictKind.OWNERSHIP, "Tên cũ của hợp tác xã", "17001235"),
                        producer("Lê Thị B", "", TAN_CUONG, "")))
                .isEmpty();
    }

    private static MemberFacts tied(ConflictKind kind, String organisation, String number) {
        Interest interest = new Interest(UUID.randomUUID(), kind, organisation, number, "");
        return new MemberFacts("Trần Văn A", "", null, "", "", List.of(interest));
    }

    private static MemberFacts member(String name, String address, UnitRef commune, String phone) {
        return new MemberFacts(
                name, address, commune, TAN_CUONG.equals(commune) ? "Xã Tân Cương" : "Phường Khác", phone, List.of());
    }

    private static ProducerFacts producer(String representative, String address, UnitRef commune, String phone) {
        return new ProducerFacts(
                "Hợp tác xã chè Hảo Đạt", "17001234", address, commune, "Xã Tân Cương", phone, representative, "");
    }

    private static List<SignalRule> rules(MemberFacts member, ProducerFacts producer) {
        return Signals.between(member, producer).stream().map(Signal::rule).toList();
    }
}
