package vn.saolang.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.saolang.dossier.content.MissingPaper;
import vn.saolang.dossier.model.prepare.Parts;
import vn.saolang.dossier.model.secret.Reader;
import vn.saolang.dossier.model.secret.Reading;
import vn.saolang.dossier.model.secret.ReadingRules;
import vn.saolang.dossier.model.secret.Thing;
import vn.saolang.dossier.model.tracking.PhoneRules;
import vn.saolang.dossier.model.tracking.TrackingCode;

/** Who reads what, what counts against whom, and how a code and a number are read. */
class SecrecyRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            reader   | unsealed file | open file | secret pdf  | secret docx   | text    | book        | readings
            OWNER    | WHOLE         | WHOLE     | WHOLE       | WHOLE         | WHOLE   | WHOLE       | WHOLE
            PREPARER | WHOLE         | WHOLE     | WHOLE       | WHOLE         | WHOLE   | WHOLE       | NOTHING
            COMMUNE  | NOTHING       | WHOLE     | WHOLE       | WHOLE         | WHOLE   | WHOLE       | NOTHING
            PROVINCE | NOTHING       | WHOLE     | WHOLE       | WHOLE         | WHOLE   | WHOLE       | NOTHING
            MINISTRY | NOTHING       | WHOLE     | WHOLE       | WHOLE         | WHOLE   | WHOLE       | NOTHING
            COUNCIL  | NOTHING       | WHOLE     | MARKED_COPY | AT_THE_OFFICE | WHOLE   | MARKED_COPY | NOTHING
            NOBODY   | NOTHING       | NOTHING   | NOTHING     | NOTHING       | NOTHING | NOTHING     | NOTHING
            """)
    void readers(
            Reader reader,
            Reading unsealed,
            Reading open,
            Reading pdf,
            Reading docx,
            Reading text,
            Reading book,
            Reading readings) {
        assertThat(List.of(
                        ReadingRules.of(reader, Thing.FILE, false, true, true),
                        ReadingRules.of(reader, Thing.FILE, true, false, false),
                        ReadingRules.of(reader, Thing.FILE, true, true, true),
                        ReadingRules.of(reader, Thing.FILE, true, true, false),
                        ReadingRules.of(reader, Thing.TEXT, true, true, false),
                        ReadingRules.of(reader, Thing.BOOK, true, true, true),
                        ReadingRules.of(reader, Thing.READINGS, true, false, false)))
                .containsExactly(unsealed, open, pdf, docx, text, book, readings);
    }

    @ParameterizedTest
    @CsvSource({
        "0208 3123 456, 02083123456, true",
        "0208 3123 456, 123456, true",
        "0208 3123 456, +84 208 3123 456, true",
        "0208 3123 456, 23456, false",
        "0208 3123 456, 123457, false",
        "0208 3123 456, 902083123456, false",
        "'', 123456, false",
        "123456, '', false"
    })
    void aNumberIsKnownByAllOfItOrItsLastSixDigits(String stored, String typed, boolean known) {
        assertThat(PhoneRules.matches(stored, typed)).isEqualTo(known);
    }

    @Test
    void codesAreReadAsPeopleTypeThem() {
        String code = TrackingCode.fresh();
        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{8}");
        assertThat(TrackingCode.asTracking(" " + TrackingCode.printed(code).toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(code);
        assertThat(TrackingCode.asTracking("oIl1-0000")).isEqualTo("01110000");
        assertThat(TrackingCode.plain("12/pđk-19-05503-2026 ")).isEqualTo("12/PDK-19-05503-2026");
        assertThat(TrackingCode.plain("x".repeat(999))).hasSize(60);
    }

    @Test
    void aPaperAskedForConcernsTheCriterionNamedOrTheWholeForm() {
        List<String> named = Parts.concerned(MissingPaper.EVIDENCE, "1.3");
        assertThat(Parts.concerns("evidence/1.3", named)).isTrue();
        assertThat(Parts.concerns("criteria/1.3", named)).isTrue();
        assertThat(Parts.concerns("evidence/1.31", named)).isFalse();
        List<String> form = Parts.concerned(MissingPaper.FORM_02, null);
        assertThat(Parts.concerns("criteria/2.1", form)).isTrue();
        assertThat(Parts.concerns("section/results", form)).isTrue();
        assertThat(Parts.concerns("section/form01", form)).isFalse();
        assertThat(Parts.concerned(MissingPaper.SAMPLES, null)).isEmpty();
    }
}
