package vn.saolang.producer.web.mandate;

import java.time.LocalDate;
import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.producer.Mandate;

/** The mandates given to the reader: to accept, running, ended. */
public record MyMandatesPage(List<Mandate> mandates, LocalDate today, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "producer.my-mandates.title";
    }
}
