package vn.saolang.recognition;

import org.springframework.stereotype.Component;
import vn.saolang.recognition.app.ListPastProduct;
import vn.saolang.recognition.past.PastProduct;

/** What other modules may ask to be recorded about recognitions. */
@Component
public class Recognitions {

    private final ListPastProduct past;

    Recognitions(ListPastProduct past) {
        this.past = past;
    }

    /** Lists a product recognised before this software was used; once only. */
    public void list(PastProduct product) {
        past.list(product);
    }
}
