package vn.saolang.recognition.web;

import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.recognition.app.AwaitingResults.Waiting;

/** Where the office chooses what follows from a result, with its reason. */
public record ChoicePage(Waiting waiting, String course, String reason, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "recognition.choice.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(waiting.result().productName());
    }
}
