package vn.saolang.training.attend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import vn.saolang.kernel.Refusal;
import vn.saolang.training.Audience;
import vn.saolang.training.PersonDraft;
import vn.saolang.training.model.attend.ListLines;

class ListLinesTest {

    @Test
    void readsNamesWithAndWithoutTelephone() {
        ListLines lines = ListLines.read("Trần  Thị Lá; 0912 345.678\n\nNguyễn Văn Chè\r\n", Audience.WORKER);
        assertThat(lines.defects()).isEmpty();
        assertThat(lines.people())
                .containsExactly(
                        new PersonDraft("Trần Thị Lá", "0912345678", Audience.WORKER, ""),
                        new PersonDraft("Nguyễn Văn Chè", "", Audience.WORKER, ""));
    }

    @Test
    void tellsEveryWrongLineWithItsNumber() {
        ListLines lines = ListLines.read("A; 12\nTrần Lá; 0912345678\ntran la; 0912345678\n;0912345678", null);
        assertThat(lines.defects())
                .extracting(Refusal::code, one -> String.join("", one.args()))
                .containsExactly(
                        tuple("training.LIST_LINE", "1"),
                        tuple("training.LIST_TWICE", "3"),
                        tuple("training.LIST_LINE", "4"),
                        tuple("training.AUDIENCE_MISSING", ""));
    }

    @Test
    void anEmptyListAndTooLongOneAreRefused() {
        assertThat(ListLines.read(" \n", Audience.LEADER).defects())
                .extracting(Refusal::code)
                .containsExactly("training.LIST_EMPTY");
        StringBuilder many = new StringBuilder();
        for (int i = 0; i <= ListLines.MOST; i++) {
            many.append("Người ").append(i).append('\n');
        }
        assertThat(ListLines.read(many.toString(), Audience.LEADER).defects())
                .extracting(Refusal::code)
                .containsExactly("training.LIST_LONG");
    }
}
