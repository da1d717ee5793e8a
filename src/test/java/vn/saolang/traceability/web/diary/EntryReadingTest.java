package vn.saolang.traceability.web.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.model.diary.EntryDraft;

/** What a form or a phone's queue tells, as a draft; the JSON of the queue is laid out as the form. */
class EntryReadingTest {

    private static final Instant NOW = Instant.parse("2026-09-01T03:00:00Z");
    private static final String PRODUCER = "11111111-1111-4111-8111-111111111111";
    private static final String ITEM = "22222222-2222-4222-8222-222222222222";
    private static final String LOT = "33333333-3333-4333-8333-333333333333";
    private static final String USED = "44444444-4444-4444-8444-444444444444";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12; 12",
                "12,5; 12.5",
                "12.5; 12.5",
                " 0,25 ; 0.25",
                "1.234,5; 1234.5",
                "1.234.567; 1234567",
                "1 200; 1200"
            })
    void quantitiesAreReadAsPeopleTypeThem(String typed, BigDecimal quantity) {
        assertThat(EntryForm.quantityOf(typed)).isEqualByComparingTo(quantity);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.234", "12kg", "-3", "1,2,3", "١٢", "1e3"})
    void whatIsNoQuantityOrCouldBeTwoIsNotGuessed(String typed) {
        assertThat(EntryForm.quantityOf(typed)).isNull();
    }

    @Test
    void theQueuesJsonIsTheFormItself() {
        EntryForm fromPhone = EntryJson.form(JsonMapper.shared(), """
                {"id":"%s","account":"a","entity":"%s","kind":"PROCESSING","day":"2026-09-01","happenedAt":"2026-09-01T02:30:00Z",
                 "step":"Sao ch\\u00e8","facts":{"document":"7"},"unknown":{"new":[1]},
                 "inputs":[{"lot":"%s","quantity":"10,5"}],"outputs":[{"lot":"%s","item":"%s","quantity":2.5}],"passed":true}
                """.formatted(LOT, PRODUCER, USED, LOT, ITEM));
        EntryForm typed = form(
                "id",
                LOT,
                "account",
                "a",
                "entity",
                PRODUCER,
                "kind",
                "PROCESSING",
                "day",
                "2026-09-01",
                "happenedAt",
                "2026-09-01T02:30:00Z",
                "step",
                "Sao chè",
                "facts.document",
                "7",
                "inputs[0].lot",
                USED,
                "inputs[0].quantity",
                "10,5",
                "outputs[0].lot",
                LOT,
                "outputs[0].item",
                ITEM,
                "outputs[0].quantity",
                "2.5");
        EntryDraft draft = new EntryReading(fromPhone, NOW).draft(List.of());
        assertThat(draft).isEqualTo(new EntryReading(typed, NOW).draft(List.of()));
        assertThat(draft.kind()).isEqualTo(EntryKind.PROCESSING);
        assertThat(draft.happenedAt()).isEqualTo("2026-09-01T02:30:00Z");
        assertThat(draft.inputs().getFirst().quantity()).isEqualByComparingTo("10.5");
        assertThat(draft.outputs().getFirst().lot().value()).isEqualTo(UUID.fromString(LOT));
        assertThat(draft.facts()).containsEntry("document", "7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "{", "{\"a\":{\"b\":{\"c\":{\"d\":{\"e\":1}}}}}"})
    void whatIsNoEntryIsRefused(String text) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> EntryJson.form(JsonMapper.shared(), text))
                .satisfies(refused -> assertThat(refused.refusals())
                        .extracting(Refusal::code)
                        .containsExactly("traceability.ENTRY_UNREADABLE"));
    }

    @Test
    void everyDayWithAQuantityIsAnEntryWhoseIdIsAlwaysTheSame() {
        EntryForm form = form(
                "id",
                LOT,
                "entity",
                PRODUCER,
                "kind",
                "HARVEST",
                "outputs[0].item",
                ITEM,
                "days[0].day",
                "2026-08-01",
                "days[0].quantity",
                "40",
                "days[1].day",
                "2026-08-02",
                "days[1].quantity",
                "",
                "days[2].day",
                "2026-08-03",
                "days[2].quantity",
                "41,5");
        List<EntryDraft> drafts = new EntryReading(form, NOW).drafts(List.of());
        assertThat(drafts).hasSize(2).isEqualTo(new EntryReading(form, NOW.plusSeconds(9)).drafts(List.of()));
        assertThat(drafts)
                .extracting(draft -> VietnamTime.dateOf(draft.happenedAt()))
                .containsExactly(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 3));
        assertThat(drafts.getLast().outputs().getFirst().quantity()).isEqualByComparingTo("41.5");
        assertThat(drafts.getFirst().id()).isNotEqualTo(drafts.getLast().id());
        Refusal last = Refusal.of("traceability.QUANTITY", "days[1].quantity");
        assertThat(new EntryReading(form, NOW)
                        .atFields(List.of(last))
                        .getFirst()
                        .field())
                .isEqualTo("days[2].quantity");
    }

    @Test
    void aRefusedLineIsShownWhereItStandsInTheForm() {
        EntryForm form = form(
                "id",
                LOT,
                "entity",
                PRODUCER,
                "kind",
                "LOSS",
                "inputs[0].lot",
                LOT,
                "inputs[0].quantity",
                "",
                "inputs[3].lot",
                USED,
                "inputs[3].quantity",
                "5");
        EntryReading reading = new EntryReading(form, NOW);
        assertThat(reading.draft(List.of()).inputs()).hasSize(1);
        assertThat(reading.atFields(List.of(Refusal.of("traceability.LOT_NOT_IN_HANDS", "inputs[0].lot")))
                        .getFirst()
                        .field())
                .isEqualTo("inputs[3].quantity");
    }

    private static EntryForm form(String... fields) {
        EntryForm form = new EntryForm(new LinkedMultiValueMap<>());
        for (int i = 0; i < fields.length; i += 2) {
            form.set(fields[i], fields[i + 1]);
        }
        return form;
    }
}
