package vn.saolang.recognition.web.reasons;

import java.util.List;
import java.util.UUID;
import vn.saolang.evaluation.reasons.ReasonsLetter;
import vn.saolang.kernel.ui.Page;

/** The reasons letter, as whoever got the notice reads it. */
public record LetterPage(UUID notice, ReasonsLetter letter) implements Page {

    @Override
    public String titleKey() {
        return "recognition.reasons.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(letter.result().productName());
    }
}
